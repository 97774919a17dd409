"""What the pages of the seal set say: all of it invented. Tests never run this."""

SENTENCES = [
    "示例市智慧交通项目自建成以来运行平稳，为市民提供了便利的出行服务。",
    "项目由示例科技有限公司承建，示例市示例局负责日常管理和监督。",
    "平台汇集公交、地铁、停车和慢行系统的数据，每五分钟更新一次。",
    "截至去年年底，已接入路口二百一十六处、公交车辆一千三百余辆。",
    "高峰时段平均车速提高百分之十二，公交准点率达到百分之九十一。",
    "各示例区按照统一标准建设，数据经脱敏后向社会开放。",
    "我单位对所报材料的真实性负责，同意推荐该项目参加评选。",
    "现将有关材料报上，请予审核。",
    "专家组查看了现场，听取了汇报，认为项目达到了设计要求。",
    "下一步将扩大覆盖范围，完善应急预案，做好与相邻城市的衔接。",
    "经费由示例市财政统筹安排，专款专用，接受审计。",
    "双方应按约定的期限交付成果，并对过程文件妥善保存。",
]
UNITS = ["示例市示例局", "示例科技有限公司", "示例大学", "示例市大数据管理局", "示例市示例区人民政府", "示例集团有限公司", "示例研究院",
         "示例市交通运输局", "示例大学科学技术研究院", "示例信息技术股份有限公司", "示例市发展和改革委员会", "示例社区居民委员会"]
TITLES = ["关于推荐智慧交通项目参加评选的函", "项目真实性承诺书", "示例项目验收意见", "应用情况证明", "授权委托书", "项目建设情况说明", "合作单位证明", "材料真实性声明"]
DATES = ["2025年3月12日", "2025年6月1日", "2024年11月28日", "2025年9月15日", "二〇二五年五月八日", "2026年1月20日"]
ROWS = [["项目名称", "示例市智慧交通一体化平台"], ["申报单位", "示例科技有限公司"], ["项目地点", "示例市示例区"], ["建设周期", "2022年3月至2024年6月"],
        ["总投资", "示例 3,200 万元"], ["联系人", "李示例"], ["联系电话", "000-00000000"]]
ENGLISH = [
    "The Example City mobility platform has run without a break since it was opened to the public.",
    "It gathers data of buses, metro lines and car parks and renews them every five minutes.",
    "Example Tech Co., Ltd. built the platform; the Example Bureau oversees its daily work.",
    "We confirm that all statements in this application are true and complete.",
]
