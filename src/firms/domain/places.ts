/**
 * Places that stand in firms' names and tell no firm from another: 中文 and, where it is not simply the pinyin, what it is called
 * in English. Provinces and prefectures of GB/T 2260, towns many firms are from, and countries.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Called in English as they are read in Chinese. */
export const placesByPinyin: readonly string[] = list(`
  北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 甘肃 青海 广西
  宁夏 新疆 石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 阳泉 晋城 朔州 晋中 运城 忻州 临汾 吕梁 包头 乌海 赤峰
  通辽 沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 葫芦岛 长春 四平 辽源 通化 白山 松原 白城 延边 鸡西 鹤岗 双鸭山
  大庆 伊春 佳木斯 七台河 牡丹江 绥化 南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁 杭州 宁波 温州 嘉兴 湖州 绍兴
  金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 亳州 池州 宣城 福州 厦门 莆田 三明 泉州 漳州
  南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 宜春 抚州 上饶 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州
  聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 武汉 黄石 十堰 宜昌 襄阳 鄂州
  荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西 广州 韶关 深圳 珠海 汕头
  佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色
  贺州 河池 来宾 崇左 海口 三亚 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳 贵阳
  六盘水 遵义 安顺 毕节 铜仁 昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧 大理 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 商洛 兰州 嘉峪关 金昌 天水
  武威 张掖 平凉 酒泉 庆阳 定西 陇南 西宁 银川 石嘴山 吴忠 固原 克拉玛依 昆山 义乌 慈溪 余姚 温岭 江阴 张家港 常熟 太仓 晋江 石狮 东阳
  永康 诸暨 乐清 瑞安 海宁 桐乡 顺德 南海 番禺 浦东 宝安 龙岗 南山 海淀 前海 横琴 滨海新区 雄安 古镇 台北 高雄 台中 台南 新竹 桃园`);

/** Both a place and a word of its own: a place only where 市 or such follows. */
export const placesByTitle: readonly string[] = list(
  '白银 大同 朝阳 安康 吉安 六安 中卫 东方 长治 永安 平安 太平 南山 天水 宜春 桃园',
);

/** Called otherwise in English; the first is the word they are known by here. */
export const placesNamed: readonly (readonly [zh: string, ...en: string[]])[] = [
  ['北京', 'peking'],
  ['广州', 'canton'],
  ['青岛', 'tsingtao'],
  ['厦门', 'amoy'],
  ['重庆', 'chungking'],
  ['陕西', 'shaanxi'],
  ['西安', 'xian'],
  ['内蒙古', 'inner mongolia', 'neimenggu'],
  ['西藏', 'tibet', 'xizang'],
  ['哈尔滨', 'harbin', 'haerbin'],
  ['齐齐哈尔', 'qiqihar'],
  ['呼和浩特', 'hohhot'],
  ['鄂尔多斯', 'ordos'],
  ['乌鲁木齐', 'urumqi'],
  ['拉萨', 'lhasa'],
  ['香港', 'hong kong', 'hk', 'xianggang'],
  ['澳门', 'macau', 'macao'],
  ['台湾', 'taiwan'],
  ['台北', 'taipei'],
  ['高雄', 'kaohsiung'],
  ['台中', 'taichung'],
  ['新竹', 'hsinchu'],
  ['中国', 'china', 'prc', 'zhongguo', 'chinese', 'peoples republic of china'],
  ['中华人民共和国', 'peoples republic of china'],
  ['美国', 'usa', 'us', 'united states', 'united states of america', 'america'],
  ['英国', 'uk', 'united kingdom', 'britain', 'great britain', 'england'],
  ['德国', 'germany', 'deutschland'],
  ['法国', 'france'],
  ['意大利', 'italy', 'italia'],
  ['西班牙', 'spain', 'espana'],
  ['荷兰', 'netherlands', 'holland', 'nederland'],
  ['比利时', 'belgium'],
  ['瑞士', 'switzerland', 'schweiz', 'suisse'],
  ['奥地利', 'austria', 'osterreich'],
  ['瑞典', 'sweden'],
  ['丹麦', 'denmark'],
  ['芬兰', 'finland'],
  ['挪威', 'norway'],
  ['波兰', 'poland'],
  ['俄罗斯', 'russia'],
  ['日本', 'japan', 'nippon', 'nihon'],
  ['韩国', 'korea', 'south korea'],
  ['印度', 'india'],
  ['印度尼西亚', 'indonesia'],
  ['越南', 'vietnam'],
  ['泰国', 'thailand'],
  ['马来西亚', 'malaysia'],
  ['新加坡', 'singapore'],
  ['菲律宾', 'philippines'],
  ['墨西哥', 'mexico'],
  ['巴西', 'brazil', 'brasil'],
  ['加拿大', 'canada'],
  ['澳大利亚', 'australia'],
  ['新西兰', 'new zealand'],
  ['阿联酋', 'uae', 'dubai'],
  ['以色列', 'israel'],
  ['土耳其', 'turkey'],
  ['南非', 'south africa'],
  ['欧洲', 'europe', 'emea', 'eu'],
  ['亚洲', 'asia'],
  ['亚太', 'asia pacific', 'apac'],
  ['北美', 'north america'],
  ['加利福尼亚', 'california'],
  ['纽约', 'new york'],
  ['德克萨斯', 'texas'],
  ['东京', 'tokyo'],
  ['大阪', 'osaka'],
  ['首尔', 'seoul'],
  ['伦敦', 'london'],
  ['巴黎', 'paris'],
  ['慕尼黑', 'munich', 'munchen'],
  ['柏林', 'berlin'],
];

/** What may follow the name of a place. */
export const placeTitlesZh: readonly string[] = list(
  '特别行政区 壮族自治区 回族自治区 维吾尔自治区 自治区 自治州 地区 省 市 县 区 州 盟 镇 乡 街道',
);
/** The same after the name of a place in Latin letters. */
export const placeTitles: readonly string[] = list(
  'city province county district shi sheng qu xian municipality',
);
