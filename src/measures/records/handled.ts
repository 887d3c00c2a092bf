/** What rules call the answering of cases by, in time, late or not at all. */
export const HANDLED = /办结|答复|回复|回音|超期|逾期|延误/;
