package org.kaohe.notification;

class OutboxOnH2Test extends OutboxContract {}
