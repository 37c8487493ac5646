// Made by "npm run openapi" from the contracts in src/. Not to be changed by hand.

export const expertRoles = {
  consulting: {"en":"Consulting expert","zh":"咨询专家"},
  testifying: {"en":"Testifying expert","zh":"出庭作证专家"},
  assistant_cn: {"en":"Expert assistant (CN)","zh":"专家辅助人"},
  appraiser: {"en":"Appraiser","zh":"鉴定人"},
  mediator: {"en":"Mediator","zh":"调解员"},
  translator: {"en":"Translator","zh":"翻译人员"},
  valuer: {"en":"Valuer","zh":"评估人员"},
} as const;

export const expertStatuses = {
  proposed: {"en":"proposed","zh":"待核实"},
  verified: {"en":"verified, waits for admission","zh":"已核实，待批准入库"},
  active: {"en":"active","zh":"在库"},
  paused: {"en":"paused","zh":"暂停"},
  refused: {"en":"not admitted","zh":"未获准入库"},
  withdrawn: {"en":"withdrawn","zh":"已撤回"},
  expired: {"en":"expired","zh":"已失效"},
  removed: {"en":"removed","zh":"已除名"},
} as const;

export const testimonySides = {
  claimant: {"en":"For the claimant or complainant","zh":"原告/申请人方"},
  respondent: {"en":"For the defendant or respondent","zh":"被告/被申请人方"},
  tribunal: {"en":"Appointed by the tribunal","zh":"法庭指定"},
} as const;

export const entryRules = {
  qualification: {"name":{"en":"Qualification","zh":"资质"},"needs":["title","place","from"],"may":["number","until"],"called":{"title":{"en":"Qualification","zh":"资质名称"},"place":{"en":"Issued by","zh":"颁发机构"},"number":{"en":"Number","zh":"编号"},"from":{"en":"Issued on","zh":"颁发日期"},"until":{"en":"Valid until","zh":"有效期至"}}},
  education: {"name":{"en":"Education","zh":"教育经历"},"needs":["title","place"],"may":["from","until"],"called":{"title":{"en":"Degree","zh":"学位"},"place":{"en":"School","zh":"院校"},"from":{"en":"From","zh":"起"},"until":{"en":"Until","zh":"止"}}},
  affiliation: {"name":{"en":"Affiliation","zh":"任职与关联"},"needs":["firmName","role","from"],"may":["firmId","percent","until"],"called":{"firmName":{"en":"Firm","zh":"单位"},"firmId":{"en":"Firm of the register","zh":"登记企业"},"role":{"en":"Tie","zh":"关系"},"percent":{"en":"Share in percent","zh":"持股比例（%）"},"from":{"en":"From","zh":"起"},"until":{"en":"Until","zh":"止"}}},
  testimony: {"name":{"en":"Testimony","zh":"作证经历"},"needs":["title","place","side","firmName","from"],"may":["number","firmId","classes","excluded"],"called":{"title":{"en":"Case","zh":"案件"},"place":{"en":"Forum","zh":"审理机构"},"number":{"en":"Case number","zh":"案号"},"side":{"en":"Side","zh":"作证方"},"firmName":{"en":"For whom","zh":"委托方"},"firmId":{"en":"Firm of the register","zh":"登记企业"},"from":{"en":"Day","zh":"日期"},"classes":{"en":"Patent classes","zh":"专利分类号"},"excluded":{"en":"Excluded by the tribunal","zh":"证言被排除"}}},
  publication: {"name":{"en":"Publication","zh":"论著"},"needs":["title","place","from"],"may":["link"],"called":{"title":{"en":"Title","zh":"题名"},"place":{"en":"Published in","zh":"发表于"},"from":{"en":"Day","zh":"日期"},"link":{"en":"Link","zh":"链接"}}},
  bond: {"name":{"en":"Duty of confidence","zh":"保密义务"},"needs":["firmName","title","from"],"may":["firmId","classes","until"],"called":{"firmName":{"en":"To whom","zh":"义务对象"},"firmId":{"en":"Firm of the register","zh":"登记企业"},"title":{"en":"Agreement or order","zh":"协议或命令"},"classes":{"en":"Patent classes","zh":"专利分类号"},"from":{"en":"From","zh":"起"},"until":{"en":"Until","zh":"止"}}},
  patent: {"name":{"en":"Patent","zh":"专利"},"needs":["number","role"],"may":["title"],"called":{"number":{"en":"Patent number","zh":"专利号"},"role":{"en":"Part","zh":"身份"},"title":{"en":"Title","zh":"名称"}},"roles":{"inventor":{"en":"Inventor","zh":"发明人"},"attorney":{"en":"Patent attorney","zh":"专利代理师"}}},
  rate: {"name":{"en":"Rate","zh":"费率"},"needs":["role","currency","hourlyMinor","from"],"may":["travelPercent","until"],"called":{"role":{"en":"As","zh":"身份"},"currency":{"en":"Currency","zh":"币种"},"hourlyMinor":{"en":"An hour","zh":"每小时"},"travelPercent":{"en":"Of it for travel, in percent","zh":"差旅时间计费比例（%）"},"from":{"en":"From","zh":"起"},"until":{"en":"Until","zh":"止"}},"roles":{"consulting":{"en":"Consulting expert","zh":"咨询专家"},"testifying":{"en":"Testifying expert","zh":"出庭作证专家"},"assistant_cn":{"en":"Expert assistant (CN)","zh":"专家辅助人"},"appraiser":{"en":"Appraiser","zh":"鉴定人"},"mediator":{"en":"Mediator","zh":"调解员"},"translator":{"en":"Translator","zh":"翻译人员"},"valuer":{"en":"Valuer","zh":"评估人员"}}},
  absence: {"name":{"en":"Absence","zh":"不可用时段"},"needs":["from","until"],"may":["title"],"called":{"from":{"en":"From","zh":"起"},"until":{"en":"Until","zh":"止"},"title":{"en":"Why","zh":"原因"}}},
} as const;
