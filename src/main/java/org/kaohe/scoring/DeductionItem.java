package org.kaohe.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of occurrence of a {@link Deduction}, and what it costs. */
public sealed interface DeductionItem {

    String key();

    List<InputSpec> inputs();

    /** The points that this kind takes. */
    Term taken(Inputs inputs);

    default List<MeasurementProblem> check(String line, Inputs inputs) {
        return List.of();
    }

    /** What has to be said about the points; none when the formula says it all. */
    default @Nullable AppliedPolicy said(Inputs inputs) {
        return null;
    }

    static DeductionItem read(Parameters item) {
        String key = item.key("key");
        DeductionItem read;
        if (item.has("tiers")) {
            read = new Tiered(key, item.decimals("tiers"));
        } else if (item.has("from") || item.has("to")) {
            read = Chosen.read(key, item);
        } else {
            read = new Fixed(key, item.decimal("points"));
        }
        item.refuseOthers();
        return read;
    }

    /** So many points each time. */
    record Fixed(String key, BigDecimal points) implements DeductionItem {

        @Override
        public List<InputSpec> inputs() {
            return List.of(InputSpec.count(key));
        }

        @Override
        public Term taken(Inputs inputs) {
            return Term.of(points).times(Term.of(inputs.get(key)));
        }
    }

    /** The scorer chooses the points each time within a range and types them altogether (002, R093: 扣5-10分). */
    record Chosen(String key, BigDecimal from, BigDecimal to) implements DeductionItem {

        static Chosen read(String key, Parameters item) {
            Chosen read = new Chosen(key, item.decimal("from"), item.decimal("to"));
            if (read.from.compareTo(read.to) > 0) {
                item.report("to", "range", read.from.toPlainString(), read.to.toPlainString());
            }
            return read;
        }

        private String points() {
            return key + "Points";
        }

        @Override
        public List<InputSpec> inputs() {
            return List.of(InputSpec.count(key), InputSpec.amount(points()));
        }

        @Override
        public Term taken(Inputs inputs) {
            return Term.of(inputs.get(points()));
        }

        @Override
        public List<MeasurementProblem> check(String line, Inputs inputs) {
            return Scale.between(line, points(), inputs.get(points()), inputs.get(key), from, to);
        }

        @Override
        public AppliedPolicy said(Inputs inputs) {
            return AppliedPolicy.of(
                    AppliedPolicy.CHOSEN,
                    inputs.shown(key),
                    inputs.shown(points()),
                    from.toPlainString(),
                    to.toPlainString());
        }
    }

    /** Points for none, one, two, … occurrences; the last also for more (002, R088: the third late arrival costs 5). */
    record Tiered(String key, List<BigDecimal> tiers) implements DeductionItem {

        public Tiered {
            tiers = List.copyOf(tiers);
        }

        @Override
        public List<InputSpec> inputs() {
            return List.of(InputSpec.count(key));
        }

        @Override
        public Term taken(Inputs inputs) {
            int last = tiers.size() - 1;
            BigDecimal times = inputs.get(key).min(BigDecimal.valueOf(last));
            return Term.of(last < 0 ? BigDecimal.ZERO : tiers.get(times.intValueExact()));
        }

        @Override
        public AppliedPolicy said(Inputs inputs) {
            return AppliedPolicy.of(
                    AppliedPolicy.TIER, inputs.shown(key), taken(inputs).text());
        }
    }
}
