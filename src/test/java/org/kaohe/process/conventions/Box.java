package org.kaohe.process.conventions;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The room that a shape takes in a diagram. */
record Box(double left, double top, double right, double bottom) {

    static Box of(Bounds bounds) {
        return new Box(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    /** Touching the border is no crossing. */
    boolean isCrossedBy(Segment segment) {
        double dx = segment.to().x() - segment.from().x();
        double dy = segment.to().y() - segment.from().y();
        double[] along = {-dx, dx, -dy, dy};
        double[] room = {
            segment.from().x() - left - Point.NEAR,
            right - Point.NEAR - segment.from().x(),
            segment.from().y() - top - Point.NEAR,
            bottom - Point.NEAR - segment.from().y()
        };
        double enters = 0;
        double leaves = 1;
        for (int side = 0; side < 4; side++) {
            if (along[side] == 0 && room[side] < 0) {
                return false;
            } else if (along[side] < 0) {
                enters = Math.max(enters, room[side] / along[side]);
            } else if (along[side] > 0) {
                leaves = Math.min(leaves, room[side] / along[side]);
            }
        }
        return enters < leaves;
    }
}
