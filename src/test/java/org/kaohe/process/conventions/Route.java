package org.kaohe.process.conventions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A sequence flow as it is drawn. */
record Route(SequenceFlow flow, List<Segment> segments) {

    static Route of(SequenceFlow flow) {
        List<Point> points = new ArrayList<>();
        for (Waypoint waypoint : flow.getDiagramElement().getWaypoints()) {
            points.add(new Point(waypoint.getX(), waypoint.getY()));
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        }
        return new Route(flow, segments);
    }

    /** Flows may leave one shape, or enter one, as a single trunk; anywhere else they must not meet. */
    boolean crosses(Route other) {
        List<Segment> shared = trunks(other);
        for (Segment mine : segments) {
            for (Segment theirs : other.segments) {
                Optional<Segment> common = mine.common(theirs);
                if (common.isPresent() && shared.stream().noneMatch(trunk -> trunk.contains(common.get()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Segment> trunks(Route other) {
        Stream<Segment> leaving = flow.getSource().equals(other.flow.getSource())
                ? first().common(other.first()).stream()
                : Stream.empty();
        Stream<Segment> entering =
                flow.getTarget().equals(other.flow.getTarget()) ? last().common(other.last()).stream() : Stream.empty();
        return Stream.concat(leaving, entering).toList();
    }

    private Segment first() {
        return segments.get(0);
    }

    private Segment last() {
        return segments.get(segments.size() - 1);
    }
}
