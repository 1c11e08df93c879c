import type { Pair, Words } from "../platform/text.ts";

/** Why a project is refused. As `platform/reasons.ts`. */
export const reasons = {
  "reason.notShown": ["尚未上传证明文件", "The evidence has not been uploaded"],
  "reason.noMandateFile": ["尚未上传签署的委托书", "The signed mandate has not been uploaded"],
  "reason.mandateNotValid": ["委托书不在有效期内", "The mandate is not in force today"],
  "reason.ownerWithoutShare": ["业主没有份额", "The owner has no share"],
  "reason.startsAfterCrediting": ["活动开始日晚于计入期开始", "The activity begins after the crediting period does"],
  "reason.notDeclared": [
    "须声明是否在其他机制登记及其编号",
    "Declare whether the project is registered under other mechanisms, and its numbers there",
  ],
  "reason.valuesMissing": ["缺少方法学所需的数值", "Values required by the methodology are missing"],
  "reason.valuesMissing.of": ["缺少方法学所需的数值：{symbols}", "Values required by the methodology are missing"],
  "reason.nothingExpected": ["预计减排量为零", "The expected reductions are zero"],
  "reason.conditionUnanswered": ["有适用条件尚未说明", "An applicability condition has not been answered"],
  "reason.conditionUnanswered.of": [
    "适用条件 {condition} 尚未说明",
    "An applicability condition has not been answered",
  ],
  "reason.conditionUnmet": ["有适用条件不满足", "An applicability condition is not met"],
  "reason.conditionUnmet.of": ["适用条件 {condition} 不满足", "An applicability condition is not met"],
  "reason.registrationIncomplete": ["登记内容尚不完整", "The registration is incomplete"],
  "reason.registrationIncomplete.of": ["登记内容尚不完整：共 {count} 项", "The registration is incomplete"],
  "reason.shareNothing": ["每个份额须大于零", "Each share must be greater than zero"],
  "reason.shareTwice": ["同一单位只列一次", "An organization may be listed only once"],
  "reason.sharesTotal": ["份额合计应为 100%", "The shares must total 100 %"],
  "reason.sharesTotal.of": ["份额合计为 {percent}%，应为 100%", "The shares must total 100 %"],
  "reason.noStakeholderNotice": [
    "本地区不要求事先告知利益相关方，请直接提交",
    "This province does not require stakeholders to be informed beforehand: submit directly",
  ],
  "reason.stakeholdersFirst": ["须先告知利益相关方", "Stakeholders must be informed first"],
  "reason.materialPending": ["所要求的补充材料尚未提交", "The documents requested have not been submitted"],
  "reason.nothingAsked": ["没有要求补充材料", "No further documents were requested"],
  "reason.notToCome": ["应为今天以后的日期", "This must be a date after today"],
  "reason.notConsulted": [
    "新建碳汇须先征求行业主管部门意见",
    "For a new sink the sector authority must be consulted first",
  ],
  "reason.consultationRuns": ["行业主管部门尚在答复期限内", "The sector authority's reply is not due yet"],
  "reason.consultationRuns.of": ["行业主管部门答复期限至 {dueOn}", "The sector authority's reply is not due yet"],
  "reason.nobodyToConsult": ["本地区规则未设征求意见的部门", "The rules of this province name no authority to consult"],
  "reason.alreadyAsked": ["已征求意见，尚待答复", "Already consulted; the reply is pending"],
  "reason.plotTooSmall": [
    "面积小于方法学规定的最小地块",
    "The area is smaller than the minimum plot of the methodology",
  ],
  "reason.plotTooSmall.of": [
    "第 {plot} 个地块面积 {surveyed} 公顷，小于方法学规定的最小地块 {least} 公顷",
    "The area is smaller than the minimum plot of the methodology",
  ],
  "reason.holeOutside": ["边界中的洞不在外环之内", "A hole in the boundary is not within its outer ring"],
  "reason.holesOverlap": ["边界中的洞相互重叠", "Holes in the boundary overlap"],
  "reason.partsOverlap": ["边界的若干部分相互重叠", "Parts of the boundary overlap"],
  "reason.otherCrs": [
    "坐标系不是 WGS 84 或 CGCS2000，请先转换",
    "The coordinate reference system is not WGS 84 or CGCS2000: convert it first",
  ],
  "reason.otherCrs.then": [
    "请在 GIS 软件中另存为 WGS 84（EPSG:4326）、CGCS2000 经纬度（EPSG:4490）或 CGCS2000 高斯—克吕格投影（EPSG:4491–4554）。",
    "In GIS software, save it as WGS 84 (EPSG:4326), CGCS2000 in degrees (EPSG:4490) or CGCS2000 Gauss-Krüger " +
      "(EPSG:4491–4554).",
  ],
  "reason.oldDatum": [
    "坐标系为北京 54 或西安 80，不能直接采用",
    "The coordinates are on Beijing 1954 or Xi’an 1980, which cannot be used directly",
  ],
  "reason.oldDatum.of": [
    "坐标系为“{crs}”（{datum}），不能直接采用",
    "The coordinates are on Beijing 1954 or Xi’an 1980, which cannot be used directly",
  ],
  "reason.oldDatum.then": [
    "转换参数不公开：请由当地自然资源主管部门或测绘单位转换为 CGCS2000 后再上传。",
    "The parameters are not public: have the natural resources office or a surveying office transform them into " +
      "CGCS2000, then upload the result.",
  ],
  "reason.metresUnnamed": [
    "坐标单位是米，但文件未注明坐标系",
    "The coordinates are metres, but the file names no reference system",
  ],
  "reason.metresUnnamed.of": [
    "坐标单位是米（{zone} 带），但文件未注明坐标系；可能是 CGCS2000（{system}），也可能是北京 54 或西安 80",
    "The coordinates are metres, but the file names no reference system",
  ],
  "reason.metresUnnamed.then": [
    "请把 .prj 一并打包；确知是 CGCS2000 的，可在此声明。",
    "Pack the .prj as well; if you know that it is CGCS2000, say so here.",
  ],
  "reason.zoneDiffers": [
    "坐标中的带号与坐标系不符，或纵横坐标颠倒",
    "The zone in the coordinates is not that of the reference system, or northing stands before easting",
  ],
  "reason.zoneDiffers.of": [
    "横坐标以 {zone} 带起头，与“{crs}”不符，或纵横坐标颠倒",
    "The zone in the coordinates is not that of the reference system, or northing stands before easting",
  ],
  "reason.serviceAsked": [
    "文件提及地图服务，其坐标可能经过偏移",
    "The file names a map service, whose coordinates may be shifted",
  ],
  "reason.serviceAsked.of": [
    "文件提及地图服务（{system}），其坐标可能偏移数百米：坐标是否取自该地图？",
    "The file names a map service, whose coordinates may be shifted",
  ],
  "reason.serviceAsked.then": [
    "请选择：取自该地图的将换算为 WGS 84；用卫星定位或测绘得到的不换算。",
    "Choose: coordinates from the map are converted to WGS 84; those from satellites or a survey are not.",
  ],
  "reason.hiddenAreas": ["文件中有隐藏的面", "Areas in the file are hidden"],
  "reason.hiddenAreas.of": ["文件的 {all} 个面中有 {n} 个是隐藏的", "Areas in the file are hidden"],
  "reason.hiddenAreas.then": ["请选择它们是否属于边界。", "Say whether they belong to the boundary."],
  "reason.cityAmbiguous": [
    "几个市都有这个名称，请写明市名",
    "Several cities have a place of this name: write the city first",
  ],
  "reason.cityAmbiguous.of": [
    "几个市都有“{city}”：{there}，请写明市名",
    "Several cities have a place of this name: write the city first",
  ],
  "reason.lineOpen": ["文件只有未闭合的线，没有面", "The file has only an open line, no polygon"],
  "reason.lineOpen.of": ["文件只有线，没有面；线的首尾相距 {metres} 米", "The file has only an open line, no polygon"],
  "reason.lineOpen.then": [
    "请在采集软件中把线闭合，或导出为面。",
    "Close the line in the app in which it was recorded, or export it as a polygon.",
  ],
  "reason.positionsUnclear": [
    "坐标之间没有分隔，分不清经度、纬度与高程",
    "Nothing separates the positions: which number is the longitude, the latitude or the height is unclear",
  ],
  "reason.positionsUnclear.then": [
    "请写作“118.9,36.5 118.91,36.5”，点与点之间空一格。",
    "Write 118.9,36.5 118.91,36.5 with a blank between positions.",
  ],
  "reason.otherCrs.of": [
    "坐标系为“{crs}”，请先转换为 WGS 84 或 CGCS2000",
    "The coordinate reference system is not WGS 84 or CGCS2000: convert it first",
  ],
  "reason.noSubProject": ["项目至少须有一个子项目", "A project needs at least one sub-project"],
  "reason.unknownCondition": [
    "方法学没有这项适用条件，或重复作答",
    "The methodology has no such condition, or it was answered twice",
  ],
  "reason.notACity": ["应为城市的行政区划代码", "This must be the code of a city"],
  "reason.boundaryTooIntricate": [
    "两个边界交错过密，请简化",
    "The two boundaries are too intricately entangled: simplify them",
  ],
  "reason.noGeojson": ["边界应为 GeoJSON 多边形", "The boundary must be a GeoJSON polygon"],
  "reason.notAnArea": ["边界不成面", "The boundary does not enclose an area"],
  "reason.noArea": ["边界不成面", "The boundary does not enclose an area"],
  "reason.ringOpen": ["边界线没有闭合", "The boundary line is not closed"],
  "reason.ringShort": ["边界线的点过少", "The boundary line has too few points"],
  "reason.ringCrosses": ["边界线自相交", "The boundary line crosses itself"],
  "reason.outsideChina": [
    "边界不在中国境内，请核对经纬度次序",
    "The boundary is outside China: check the order of longitude and latitude",
  ],
  "reason.tooManyVertices.of": ["边界有 {vertices} 个点，至多 {most} 个", "The boundary has too many points"],
  "reason.tooManyVertices": ["边界的点过多", "The boundary has too many points"],
  "reason.areaDiffers": [
    "申报面积与边界面积之差超出规则规定",
    "The declared area differs from the boundary area by more than the rules allow",
  ],
  "reason.areaDiffers.of": [
    "申报 {declared} 公顷，边界面积 {surveyed} 公顷，相差超过规则规定的 {percent} %",
    "The declared area differs from the boundary area by more than the rules allow",
  ],
  "reason.boundaryOverlap": ["边界与其他在库项目重叠", "The boundary overlaps another project in the library"],
  "reason.boundaryOverlap.of": [
    "边界与在库项目“{title}”（{project}）重叠 {squareMetres}",
    "The boundary overlaps another project in the library",
  ],
  "reason.boundaryOverlap.then": [
    "请核对界址坐标。公共边界上因坐标取位产生的重叠自动接受；超出的，须由双方业主签署界线说明，并各自在自己的项目下上传同一份文件。",
    "Check the coordinates. Overlaps by rounding along a common border are taken; beyond that both owners sign a " +
      "statement on the border, and each uploads the same file to its own project.",
  ],
  "reason.periodLength": ["期限长度不符合方法学规定", "The length of the period does not comply with the methodology"],
  "reason.periodLength.of": [
    "方法学规定计入期为 {minYears} 至 {maxYears} 年；所填 {from} 至 {to} 不在范围内",
    "The length of the period does not comply with the methodology",
  ],
  "reason.boundaryNotReadable": [
    "边界文件已损坏或不是 GeoJSON、KML、Shapefile（ZIP）",
    "The boundary file is damaged, or is not GeoJSON, KML or a zipped shapefile",
  ],
  "reason.boundaryNotReadable.then": [
    "请从原软件重新导出为 GeoJSON、KML，或将 .shp、.shx、.dbf、.prj 打包为 ZIP。",
    "Export it again as GeoJSON or KML, or pack .shp, .shx, .dbf and .prj into a ZIP file.",
  ],
  "reason.xmlDoctype": [
    "KML 文件含有文档类型声明，不予读取",
    "The KML file contains a document type declaration and is not read",
  ],
  "reason.xmlDoctype.then": ["请从地图软件重新导出 KML。", "Export the KML again from your mapping software."],
  "reason.noPolygons": ["文件中没有面（多边形），只有点或线", "The file contains no polygons, only points or lines"],
  "reason.archiveTooLarge": ["压缩包解压后过大", "The archive is too large when unpacked"],
  "reason.archiveTooLarge.then": ["请只打包一个边界图层。", "Pack only one boundary layer."],
  "reason.severalLayers": ["压缩包中没有或有几个面图层", "The archive has no layer with areas, or several"],
  "reason.severalLayers.of": ["压缩包中有几个面图层：{there}", "The archive has no layer with areas, or several"],
  "reason.severalLayers.then": ["请选择边界所在的图层。", "Say which of them is the boundary."],
  "reason.boundaryTwice": [
    "边界请直接给出或以文件给出，二者择一",
    "Give the boundary either directly or as a file, not both",
  ],
  "reason.notADay": ["不是日期，请写作 2025-01-31", "This is not a date: write 2025-01-31"],
  "reason.notADay.of": ["“{value}”不是日期，请写作 2025-01-31", "This is not a date: write 2025-01-31"],
  "reason.dayOrder.of": [
    "“{value}”分不清哪个是年、月、日，请写作 2025-01-31",
    "Which is the year, the month and the day? Write 2025-01-31",
  ],
  "reason.dayOrder": [
    "分不清哪个是年、月、日，请写作 2025-01-31",
    "Which is the year, the month and the day? Write 2025-01-31",
  ],
  "reason.boundaryStands": [
    "仅批量导入时未附边界的项目可补录边界",
    "Only a project imported without a boundary can have one added",
  ],
} as const satisfies Words;

declare module "../platform/text.ts" {
  interface Messages extends Record<keyof typeof reasons, Pair> {}
}
