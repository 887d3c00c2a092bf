/** Over the summary's column in which the clerk confirms and notes. */
export const CONFIRMATION_HEADER = "人工确认/备注";

/** Over the column of 创建标准 in which a unit says what it asks instead of the standard. */
export const OWN_TARGET_HEADER = "本单位目标值";

/** Over the columns of 模板字段 with a field's name and with what the clerk says for it. */
export const FIELD_HEADER = "字段（复制到模板里）";
export const TYPED_HEADER = "您填的值";

/** What was suggested in the clerk's columns of a row when it was written, as JSON by the column's key. */
export const SUGGESTIONS_HEADER = "初稿";
