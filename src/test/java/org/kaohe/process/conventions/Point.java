package org.kaohe.process.conventions;

/** A point of a diagram; y grows downwards. */
record Point(double x, double y) {

    static final double NEAR = 0.5;

    boolean isNear(Point other) {
        return Math.hypot(x - other.x, y - other.y) <= NEAR;
    }
}
