/** 「15个工作日」, 「30天内」, 「2个月」: how long something may take from the day it was received. Groups: how many, and of what. */
export const SO_LONG = /^(\d+|[一二三四五六七八九十]+)个?(工作日|[日天]|月)(?:之?内)?$/;
