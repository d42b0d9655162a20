package org.kaohe.process.conventions;

import java.util.Optional;

/** A straight stretch of a drawn flow, possibly a single point. */
record Segment(Point from, Point to) {

    /** What two segments have in common: nothing, a point, or a stretch where one lies on the other. */
    Optional<Segment> common(Segment other) {
        double cross = cross(to, other.from, other.to);
        if (Math.abs(cross) > 1e-9) {
            double mine = ((other.from.x() - from.x()) * (other.to.y() - other.from.y())
                            - (other.from.y() - from.y()) * (other.to.x() - other.from.x()))
                    / cross;
            Point point = at(mine);
            return isOn(point) && other.isOn(point) ? Optional.of(new Segment(point, point)) : Optional.empty();
        }
        return ends(other);
    }

    boolean contains(Segment other) {
        return isOn(other.from) && isOn(other.to);
    }

    private Optional<Segment> ends(Segment other) {
        Point first = null;
        Point last = null;
        for (Point end : new Point[] {from, to, other.from, other.to}) {
            if (isOn(end) && other.isOn(end)) {
                first = first == null ? end : first;
                last = last == null || !end.isNear(first) ? end : last;
            }
        }
        return first == null ? Optional.empty() : Optional.of(new Segment(first, last));
    }

    private boolean isOn(Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        return at(Math.max(0, Math.min(1, along))).isNear(point);
    }

    private Point at(double share) {
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private double cross(Point end, Point otherFrom, Point otherEnd) {
        return (end.x() - from.x()) * (otherEnd.y() - otherFrom.y())
                - (end.y() - from.y()) * (otherEnd.x() - otherFrom.x());
    }
}
