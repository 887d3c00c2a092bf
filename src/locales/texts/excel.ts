import type { Texts } from "../bilingual";

export const excelTexts = {
  "excel.cancelled": {
    zh: "已取消，工作簿没有任何改动。",
    en: "Cancelled. Nothing in the workbook was changed.",
  },
  "excel.sheet-hidden": {
    zh: "工作表“{sheet}”是隐藏的，无法定位。请右键任一工作表标签，选“取消隐藏”，再点一次。",
    en: "The sheet “{sheet}” is hidden, so its cells can't be shown. Right-click any sheet tab, choose Unhide, then click again.",
  },
  "excel.sheet-very-hidden": {
    zh: "工作表“{sheet}”被深度隐藏，只能由设置它的人取消隐藏，无法定位到单元格。",
    en: "The sheet “{sheet}” is hidden for good; only the person who hid it can show it again, so its cells can't be shown.",
  },
  "excel.sheet-gone": {
    zh: "找不到工作表“{sheet}”，可能已被改名或删除。请重新检查一次。",
    en: "There is no sheet “{sheet}” any more: it may have been renamed or deleted. Please run the check again.",
  },
  "excel.memory-too-large": {
    zh: "需要记住的设置超过 900 KB，没有保存。请删减不再使用的答复后重试。",
    en: "The settings to be remembered are larger than 900 kB and were not saved. Remove answers that are no longer used and try again.",
  },

  "excel.error.other": {
    zh: "Excel 没有完成这一步（{code}）。请重试一次；如仍不行，请保存工作簿后重新打开。",
    en: "Excel did not finish this step ({code}). Try once more; if it fails again, save the workbook and open it anew.",
  },
  "excel.error.AccessDenied": {
    zh: "Excel 不允许这一步，多半是工作表或工作簿处于保护或只读状态。请撤销保护或另存一份后重试。",
    en: "Excel does not allow this, most likely because a sheet or the workbook is protected or read-only. Take the protection off or save a copy, then try again.",
  },
  "excel.error.ActivityLimitReached": {
    zh: "Excel 正忙，暂时处理不过来。请等半分钟再试。",
    en: "Excel is too busy at the moment. Wait half a minute and try again.",
  },
  "excel.error.ApiNotAvailable": {
    zh: "当前 Excel 不提供所需的功能。请升级到 Excel 2021 或 Microsoft 365，或改用网页版 Excel。",
    en: "This Excel lacks a function that is needed. Upgrade to Excel 2021 or Microsoft 365, or use Excel on the web.",
  },
  "excel.error.ApiNotFound": {
    zh: "当前 Excel 版本缺少所需的功能。请更新 Office 后重试。",
    en: "This version of Excel lacks a function that is needed. Update Office and try again.",
  },
  "excel.error.BadPassword": {
    zh: "密码不正确。请核对后重试。",
    en: "The password is wrong. Check it and try again.",
  },
  "excel.error.CannotRegisterEvent": {
    zh: "无法留意工作簿的变化，改动数据后请手动重新检查。",
    en: "Changes in the workbook can't be noticed by themselves; after changing data, please run the check again.",
  },
  "excel.error.Conflict": {
    zh: "有人正在同时修改这个工作簿，这一步没有完成。请稍等片刻再试。",
    en: "Someone else is changing this workbook at the same time, so this step was not finished. Wait a moment and try again.",
  },
  "excel.error.ConnectionFailure": {
    zh: "与 Excel 的连接中断。请检查网络，重新打开窗格后再试。",
    en: "The connection to Excel was lost. Check the network, open the pane anew and try again.",
  },
  "excel.error.ContentLengthRequired": {
    zh: "发给 Excel 的请求不完整。请重新打开窗格后再试。",
    en: "The request to Excel was incomplete. Open the pane anew and try again.",
  },
  "excel.error.DirtySupportingFormula": {
    zh: "有公式还没有算完。请按 F9 重新计算，完成后再试。",
    en: "Some formulas are not calculated yet. Press F9, wait until it is done, and try again.",
  },
  "excel.error.EmptyChartSeries": {
    zh: "图表没有数据，无法绘制。请先补全台账再写入。",
    en: "A chart has no data and can't be drawn. Complete the ledgers first, then write again.",
  },
  "excel.error.FilteredRangeConflict": {
    zh: "工作表正在筛选，无法改写。请点“数据”→“清除”取消筛选后重试。",
    en: "A sheet is filtered and can't be rewritten. Choose Data › Clear to take the filter off, then try again.",
  },
  "excel.error.FormulaLengthExceedsLimit": {
    zh: "有公式太长，Excel 无法接受。请缩短相关公式后重试。",
    en: "A formula is too long for Excel. Shorten it and try again.",
  },
  "excel.error.GeneralException": {
    zh: "Excel 内部出错，没有完成这一步。请重试；如仍不行，请保存工作簿后重新打开。",
    en: "Excel ran into an internal error and did not finish. Try again; if it fails again, save the workbook and open it anew.",
  },
  "excel.error.HostRestartNeeded": {
    zh: "加载项已更新，请关闭 Excel 后重新打开。",
    en: "The add-in was updated. Close Excel and open it again.",
  },
  "excel.error.InactiveWorkbook": {
    zh: "同时打开了多个工作簿，当前窗口不是这一个。请点回要检查的工作簿再试。",
    en: "Several workbooks are open and another one is in front. Click the workbook to be checked and try again.",
  },
  "excel.error.InsertDeleteConflict": {
    zh: "插入或删除单元格与表格、合并单元格冲突。请取消相关合并后重试。",
    en: "Inserting or deleting cells conflicts with a table or merged cells. Unmerge them and try again.",
  },
  "excel.error.InvalidArgument": {
    zh: "Excel 不接受某个数值或名称。请检查工作表名和单元格内容是否过长，再重试。",
    en: "Excel does not accept a value or a name. See whether a sheet's name or a cell's text is too long, then try again.",
  },
  "excel.error.InvalidBinding": {
    zh: "先前的单元格位置已失效。请重新检查一次。",
    en: "The place of the cells is no longer valid. Please run the check again.",
  },
  "excel.error.InvalidObjectPath": {
    zh: "要找的工作表或单元格已不在原处。请重新检查一次。",
    en: "The sheet or cells are no longer where they were. Please run the check again.",
  },
  "excel.error.InvalidOperation": {
    zh: "当前状态下不能这样操作。请取消选中的图形或图表，点一下任一单元格再试。",
    en: "This can't be done as things are. Leave any selected shape or chart, click a cell, and try again.",
  },
  "excel.error.InvalidOperationInCellEditMode": {
    zh: "有单元格正在编辑。请按回车或 Esc 结束编辑，再做一次。",
    en: "A cell is being edited. Press Enter or Esc to finish, then do it again.",
  },
  "excel.error.InvalidOrTimedOutSession": {
    zh: "打开时间过长，网页版 Excel 的会话已过期。请刷新页面后再试。",
    en: "The session of Excel on the web has expired. Reload the page and try again.",
  },
  "excel.error.InvalidReference": {
    zh: "引用的单元格不存在，工作表可能已改名或删除。请重新检查一次。",
    en: "The cells referred to don't exist; a sheet may have been renamed or deleted. Please run the check again.",
  },
  "excel.error.InvalidRequest": {
    zh: "Excel 无法处理这一步。请重试；如仍不行，请重新打开窗格。",
    en: "Excel can't process this step. Try again; if it fails again, open the pane anew.",
  },
  "excel.error.InvalidRequestContext": {
    zh: "窗格与工作簿失去联系。请重新打开窗格后再试。",
    en: "The pane has lost touch with the workbook. Open the pane anew and try again.",
  },
  "excel.error.InvalidRibbonDefinition": {
    zh: "功能区按钮无法更新，不影响检查和写入。请重新打开 Excel。",
    en: "The ribbon buttons can't be updated; checking and writing still work. Please open Excel anew.",
  },
  "excel.error.InvalidSelection": {
    zh: "当前选中的内容不适合这一步。请点一下任一单元格再试。",
    en: "What is selected does not fit this step. Click any cell and try again.",
  },
  "excel.error.ItemAlreadyExists": {
    zh: "同名的工作表或名称已经存在，可能刚由他人添加。请重新写入一次。",
    en: "A sheet or name like this exists already; someone may just have added it. Please write again.",
  },
  "excel.error.ItemNotFound": {
    zh: "要找的工作表或内容已不存在，可能已改名或删除。请重新检查一次。",
    en: "The sheet or item is gone: it may have been renamed or deleted. Please run the check again.",
  },
  "excel.error.MemoryLimitReached": {
    zh: "内存不足，没有完成这一步。请关闭其他工作簿和程序后重试。",
    en: "There is not enough memory for this step. Close other workbooks and programs, then try again.",
  },
  "excel.error.MergedRangeConflict": {
    zh: "操作与合并单元格或表格重叠。请取消该处的合并后重试。",
    en: "This overlaps merged cells or a table. Unmerge the cells there and try again.",
  },
  "excel.error.NonBlankCellOffSheet": {
    zh: "工作表最右或最下已有内容，没有空位。请清除远处不用的行列后重试。",
    en: "Cells at the far right or bottom leave no room. Clear the unused rows and columns out there and try again.",
  },
  "excel.error.NotImplemented": {
    zh: "当前平台的 Excel 还没有这项功能。请在 Windows 版或网页版 Excel 中操作。",
    en: "Excel on this platform does not have this function yet. Please use Excel on Windows or on the web.",
  },
  "excel.error.OpenWorkbookLinksBlocked": {
    zh: "工作簿含有外部链接，Excel 已阻止打开。请点黄色提示条上的“启用内容”后重试。",
    en: "The workbook has links to other files and Excel blocks opening them. Choose Enable Content on the yellow bar and try again.",
  },
  "excel.error.OperationCellsExceedLimit": {
    zh: "涉及的单元格太多。请删除工作表最右、最下多余的行列后重试。",
    en: "Too many cells are involved. Delete unused rows and columns at the far right and bottom of the sheets, then try again.",
  },
  "excel.error.PivotTableRangeConflict": {
    zh: "操作与数据透视表重叠。请把数据透视表移到别的工作表后重试。",
    en: "This overlaps a PivotTable. Move the PivotTable to another sheet and try again.",
  },
  "excel.error.PowerQueryRefreshResourceChallenge": {
    zh: "工作簿中的查询需要登录才能刷新。请在“数据”中处理后重试。",
    en: "A query of the workbook wants you to sign in before it can be refreshed. See to it under Data, then try again.",
  },
  "excel.error.PropertyNotLoaded": {
    zh: "加载项内部出错，没有改动工作簿。请重新打开窗格后再试。",
    en: "The add-in ran into an internal error; the workbook was not changed. Open the pane anew and try again.",
  },
  "excel.error.RangeExceedsLimit": {
    zh: "单元格数量超过 Excel 一次能处理的上限。请删除多余的空行空列，或把工作簿拆分后再试。",
    en: "There are more cells than Excel can handle at once. Delete surplus empty rows and columns, or split the workbook.",
  },
  "excel.error.RangeImageExceedsLimit": {
    zh: "选区太大，无法生成图片。请缩小选区后重试。",
    en: "The range is too large for a picture. Choose a smaller one and try again.",
  },
  "excel.error.RefreshWorkbookLinksBlocked": {
    zh: "工作簿含有外部链接，Excel 已阻止刷新。请点黄色提示条上的“启用内容”后重试。",
    en: "The workbook has links to other files and Excel blocks refreshing them. Choose Enable Content on the yellow bar and try again.",
  },
  "excel.error.RequestAborted": {
    zh: "Excel 中断了这一步。请再试一次。",
    en: "Excel broke off this step. Please try again.",
  },
  "excel.error.RequestPayloadSizeLimitExceeded": {
    zh: "一次写入的内容超过 5 MB。请减少要写入的工作表，分几次写入。",
    en: "More than 5 MB were to be written at once. Write fewer sheets at a time.",
  },
  "excel.error.ResponsePayloadSizeLimitExceeded": {
    zh: "读取的内容超过 5 MB。请把往年数据移到别的工作簿后重试。",
    en: "More than 5 MB came back at once. Move data of past years to another workbook and try again.",
  },
  "excel.error.RunMustReturnPromise": {
    zh: "加载项内部出错，没有改动工作簿。请重新打开窗格后再试。",
    en: "The add-in ran into an internal error; the workbook was not changed. Open the pane anew and try again.",
  },
  "excel.error.ServiceNotAvailable": {
    zh: "Excel 服务暂时不可用。请稍后再试。",
    en: "Excel's service is not available at the moment. Try again later.",
  },
  "excel.error.Timeout": {
    zh: "Excel 长时间没有回应。请等它空闲后再试。",
    en: "Excel has not answered for a long time. Wait until it is idle and try again.",
  },
  "excel.error.Unauthenticated": {
    zh: "登录已失效。请重新登录 Office 或刷新页面后再试。",
    en: "You are no longer signed in. Sign in to Office again or reload the page, then try again.",
  },
  "excel.error.UndoNotSupported": {
    zh: "这一步无法并入一次撤销，没有执行。请再试一次。",
    en: "This step can't be part of one undo and was not done. Please try again.",
  },
  "excel.error.UnsupportedFeature": {
    zh: "工作表含有 Excel 不支持复制的内容。请移走其中的特殊对象后重试。",
    en: "A sheet holds something that Excel can't copy. Move such objects away and try again.",
  },
  "excel.error.UnsupportedFillType": {
    zh: "有单元格用了渐变等特殊填充，Excel 无法处理。请改为纯色填充后重试。",
    en: "Some cells have a special fill, such as a gradient, that Excel can't handle here. Use a plain colour and try again.",
  },
  "excel.error.UnsupportedOperation": {
    zh: "当前 Excel 不支持这一步。请更新 Office，或改用网页版 Excel。",
    en: "This Excel does not support this step. Update Office or use Excel on the web.",
  },
  "excel.error.UnsupportedSheet": {
    zh: "工作簿中有宏表或图表工作表，无法处理。请把它移到别的工作簿后重试。",
    en: "The workbook has a macro sheet or chart sheet that can't be handled. Move it to another workbook and try again.",
  },
  "excel.error.ValueNotLoaded": {
    zh: "加载项内部出错，没有改动工作簿。请重新打开窗格后再试。",
    en: "The add-in ran into an internal error; the workbook was not changed. Open the pane anew and try again.",
  },
  "excel.left-out": {
    zh: "这些单元格离表中其余数据太远，没有读取；要计入请移近，不要的请删除",
    en: "These cells lie too far from the rest of their sheet and were not read. Move them closer to count them, or delete them.",
  },
} as const satisfies Texts;
