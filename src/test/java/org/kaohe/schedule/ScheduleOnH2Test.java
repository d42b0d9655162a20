package org.kaohe.schedule;

class ScheduleOnH2Test extends ScheduleContract {}
