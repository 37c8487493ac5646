/** The words of a firm's name that tell no firm from another: form of company, trade, and words anybody takes. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Forms of company at the end of a Chinese name; branches and works are of the firm. Longest first where one ends another. */
export const formsZh: readonly string[] = list(`
  股份有限责任公司 有限责任公司 股份有限公司 集团有限公司 控股有限公司 有限公司 总公司 分公司 子公司 公司 股份 有限 责任 集团 控股
  总厂 分厂 工厂 制造厂 厂 商行 经营部 营业部 专营店 旗舰店 门市部 办事处 代表处 事务所 合伙企业 有限合伙 普通合伙 个体工商户
  工作室 实业 企业 演示 株式会社 合同会社 有限会社`);

/** Forms of company before the name: of Japan. */
export const formsZhAtStart: readonly string[] = list('株式会社 合同会社 有限会社');

/** Forms of company wherever they stand. */
export const forms: readonly string[] = list(`
  company corp corporation inc incorporated ltd limited llc llp llllp plc gmbh mbh pty pte sdn bhd aktiengesellschaft
  kabushiki kaisha kaisya gaisha holding holdings group enterprises enterprise sarl srl spa ltda sociedad anonima societe
  anonyme gesellschaft ohg kgaa lllp pllc coltd cokg eurl sasu sarlu doo sro zrt kft oyj aps demo
  youxian gongsi gufen jituan zeren subsidiary branch factory works partnership`);

/** Forms of company only at the end: elsewhere they are somebody's name. */
export const formsAtEnd: readonly string[] = list(
  'co sa ab as ag se nv bv kg kk oy sas lp pc pa ug sl sc ev eg rl cv de pvt jsc pjsc ooo oao zao kb hb asa cie bros',
);

/** Forms of company at the beginning. */
export const formsAtStart: readonly string[] = list('pt ooo oao zao pao cv kabushiki');

/** Words that only join others. */
export const joints: readonly string[] = list('the and of for und et y by in at');
/** The same between others; as a first word a name of its own. */
export const innerJoints: readonly string[] = list('de la le du des del der die das van von a');

/** Trades, one a line: its words in Chinese, and in English. The first English word names it. */
export const trades: readonly (readonly [zh: string, en: string])[] = [
  [
    '照明 灯饰 灯具 光源 灯光 照明电器',
    'lighting lights light lamp lamps luminaire luminaires illumination leuchten',
  ],
  ['光电 光电子', 'optoelectronics optoelectronic optronics photoelectric photoelectricity photonics'],
  ['光学 光电仪器', 'optics optical optic'],
  ['科技 技术 科学技术 高新技术', 'technology technologies technological tech techno technic technik'],
  ['电子 电子科技 微电子', 'electronics electronic electron microelectronics elektronik'],
  ['电器 电气 家电 电工', 'electric electrical appliance appliances'],
  ['半导体 芯片 集成电路', 'semiconductor semiconductors chip chips'],
  ['通信 通讯 电信', 'communication communications telecom telecommunication telecommunications'],
  ['移动', 'mobile'],
  ['信息 资讯 信息技术', 'information informatics'],
  ['软件', 'software'],
  ['网络 互联网', 'network networks internet online web'],
  ['数码 数字', 'digital'],
  ['智能 智慧 人工智能', 'intelligent intelligence smart'],
  ['能源 新能源', 'energy energies'],
  ['电力', 'power'],
  ['电源 驱动电源', 'powersupply drive driver drivers'],
  ['电池', 'battery batteries'],
  ['太阳能 光伏', 'solar photovoltaic'],
  ['材料 新材料', 'material materials'],
  ['化工 化学', 'chemical chemicals chem chemistry'],
  ['塑料 塑胶', 'plastic plastics'],
  ['橡胶', 'rubber'],
  ['玻璃', 'glass'],
  ['钢铁', 'steel iron'],
  ['金属 五金 五金制品', 'metal metals hardware'],
  ['机械 机电 机械设备', 'machinery machine machines mechanical'],
  ['设备 装备', 'equipment equipments'],
  ['仪器 仪表 仪器仪表', 'instrument instruments'],
  ['自动化', 'automation'],
  ['机器人', 'robot robots robotics'],
  ['精密', 'precision'],
  ['工业 产业', 'industry industries industrial'],
  ['制造 生产', 'manufacturing manufacture manufacturer production'],
  ['汽车', 'automotive automobile auto motor motors car cars'],
  ['零部件 配件', 'parts components accessories'],
  ['玩具', 'toy toys'],
  ['家具 家居', 'furniture home'],
  ['服装 服饰', 'apparel clothing garment garments fashion'],
  ['纺织', 'textile textiles'],
  ['鞋业', 'footwear shoes'],
  ['食品', 'food foods'],
  ['酒业 啤酒', 'beer brewery brewing'],
  ['医药 制药 药业 生物医药', 'pharmaceutical pharmaceuticals pharma'],
  ['医疗 医疗器械', 'medical medicine health healthcare'],
  ['生物 生物科技', 'biology biological biotech biotechnology'],
  ['农业', 'agriculture agricultural farm farms'],
  ['建材', 'building'],
  ['建筑 建设 建筑工程', 'construction engineering'],
  ['装饰', 'decoration'],
  ['房地产 置业', 'property properties realty estate'],
  ['包装', 'packaging packing'],
  ['印刷', 'printing'],
  ['纸业', 'paper'],
  ['物流 货运', 'logistics freight'],
  ['航空', 'airlines aviation airways'],
  ['贸易 商贸 经贸 进出口', 'trading trade import export'],
  ['商业 商务 电子商务', 'commerce commercial business ecommerce'],
  ['销售 营销', 'sales marketing'],
  ['投资', 'investment investments'],
  ['资本', 'capital'],
  ['基金', 'fund'],
  ['银行', 'bank'],
  ['保险', 'insurance'],
  ['金融', 'finance financial'],
  ['咨询 顾问', 'consulting consultants advisory'],
  ['服务', 'service services'],
  ['管理 企业管理', 'management'],
  ['发展 开发', 'development'],
  ['文化 传媒', 'media culture cultural'],
  ['广告', 'advertising'],
  ['教育 培训', 'education training'],
  ['大学', 'university'],
  ['学院', 'college institute academy'],
  ['研究院 研究所 研究中心', 'research laboratory laboratories lab labs'],
  ['科学', 'science sciences scientific'],
  ['中心', 'center centre'],
  ['协会 联盟', 'association alliance'],
  ['律师 律师事务所', 'law attorneys lawyers lawyer'],
  ['知识产权 专利代理', 'patent patents'],
  ['系统', 'system systems'],
  ['产品 制品', 'product products'],
  ['解决方案', 'solution solutions'],
  ['工程', 'works'],
  ['环保 环境', 'environmental environment'],
  ['安防 安全', 'security safety'],
  ['体育用品 体育', 'sports sport sporting'],
  ['显示', 'display displays'],
  ['影像', 'imaging'],
  ['音响 声学', 'audio acoustics acoustic'],
  ['礼品 工艺品', 'gifts crafts'],
  ['日用品 用品', 'supplies goods'],
  ['生活', 'living life'],
  ['艺术', 'art arts'],
  ['设计', 'design designs'],
];

/** Words anybody may take: alone they tell no firm from another, with the same trade they do. */
export const commonWords: readonly (readonly [zh: string, en: string])[] = [
  ['国际', 'international'],
  ['全球 环球', 'global'],
  ['世界', 'world worldwide'],
  ['联合', 'united union'],
  ['通用', 'general'],
  ['国家 国', 'national nation'],
  ['第一', 'first'],
  ['中华', 'sino'],
  ['亚洲', 'asian'],
  ['太平洋', 'pacific'],
  ['东方', 'east eastern orient oriental'],
  ['西方', 'west western'],
  ['南方', 'south southern'],
  ['北方', 'north northern'],
  ['标准', 'standard'],
  ['先进', 'advanced'],
  ['现代化', 'modern'],
  ['创新', 'innovation innovations innovative creative'],
  ['优质', 'quality'],
  ['专业', 'professional'],
  ['新', 'new'],
  ['大', 'great big grand'],
  ['金', 'golden gold'],
  ['银', 'silver'],
  ['红', 'red'],
  ['蓝', 'blue'],
  ['绿', 'green'],
  ['黑', 'black'],
  ['白', 'white'],
  ['太阳', 'sun'],
  ['星', 'star stars'],
  ['日出', 'sunrise'],
  ['美国的', 'american'],
  ['欧洲的', 'european'],
  ['最佳', 'best top premier prime super ultra'],
  ['高', 'high'],
  ['快', 'fast quick rapid express'],
  ['皇家', 'royal'],
  ['公共', 'public'],
  ['未来', 'future'],
  ['绿色', 'eco ecological'],
  ['编号', 'no number'],
  ['我们', 'our my your'],
  ['龙', 'dragon'],
  ['鹰', 'eagle'],
  ['一', 'one'],
  ['明亮', 'bright shine shining'],
  ['天空', 'sky'],
  ['海洋', 'ocean sea'],
  ['山河', 'mountain river valley'],
  ['月亮', 'moon'],
  ['水', 'water'],
  ['火', 'fire'],
  ['宝石', 'diamond crystal pearl'],
  ['王冠', 'crown king'],
  ['幸运', 'lucky happy fortune'],
  ['完美', 'perfect ideal'],
  ['纯', 'pure clear'],
  ['好', 'good better fine'],
  ['简易', 'easy simple'],
  ['开放', 'open free'],
  ['小', 'little small mini micro nano'],
  ['动力', 'dynamic active'],
  ['视野', 'vision view'],
  ['连接', 'link connect'],
  ['城市', 'city urban'],
  ['家庭', 'family'],
  ['人民', 'people peoples'],
  ['时代', 'era time'],
  ['之路', 'path way'],
  ['核心', 'core'],
  ['三角', 'delta'],
  ['总', 'total all'],
  ['领先', 'leading leader pioneer'],
];

/** Given names many people bear: at the head of a firm's name they say little. */
export const givenNames: readonly string[] = list(`
  john james robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond alexander patrick jack dennis jerry
  peter martin henry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret
  sandra ashley emily anna maria hans karl jane jean pierre jose juan carlos luis`);

/** Family names many people bear, in pinyin. */
export const familyNames: readonly string[] = list(`
  zhang wang chen yang huang zhao zhou song feng deng tang jiang cheng peng shen fang xiao zheng liang xiong qian jiang
  zhong qiao shao hong gong wang meng long duan`);

/** What comes before another name of the same. */
export const otherNameMarks =
  /(?:formerly known as|previously known as|now known as|also known as|doing business as|trading as|formerly|f\/?k\/?a|a\/?k\/?a|d\/?b\/?a|n\/?k\/?a|曾用名|曾用名称|原名称|原名|又名|别名|现名|简称|英文名称|英文名)\s*[:：]?/i;
