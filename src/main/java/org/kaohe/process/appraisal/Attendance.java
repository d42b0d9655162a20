package org.kaohe.process.appraisal;

/** Whether the person came to the interview; a refusal needs a witness. */
enum Attendance {
    ATTENDED,
    REFUSED
}
