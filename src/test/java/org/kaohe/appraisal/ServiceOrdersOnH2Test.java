package org.kaohe.appraisal;

class ServiceOrdersOnH2Test extends ServiceOrdersContract {}
