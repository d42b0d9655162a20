package org.kaohe.workbook;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands one printed line; what it cannot understand is left to a person's judgement, and said. */
final class Recogniser {

    private static final Pattern MISSES = Pattern.compile("没|未|错|漏|误|逾期|超期|延迟|延时|不合格|不良");
    private static final Pattern BAD = Pattern.compile("投诉|损耗|差错|缺勤|流失|返修|退货|事故|故障");
    private static final Pattern CLIFF = Pattern.compile(
            "(.*?)(?:超过|超出|超|高于|大于|>)([0-9]{1,3}(?:\\.[0-9]{1,4})?)%.{0,3}?(?:不得分|无分|不给分|得0分|0分|得零分|为0)");
    private static final Pattern ZERO_TOLERANCE =
            Pattern.compile("错.{0,3}(?:无分|不得分|得0分|为0分)|零差错|零投诉|零事故|无差错|(?:发生|出现).{0,12}(?:不得分|无分|得0分)");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,7}(?:\\.[0-9]{1,4})?)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LOW = BigDecimal.valueOf(30);

    private Recogniser() {}

    /** @param weight as the weight column has it; none where it is empty */
    static Recognised recognise(String name, String target, @Nullable BigDecimal weight, String printed) {
        PrintedTarget aim = PrintedTarget.of(target);
        String text = CellText.squeezed(printed);
        if (text.isEmpty()) {
            return withoutFormula(aim);
        }
        PrintedFormula formula = PrintedFormula.parse(printed);
        if (formula != null) {
            return new RatioReading(name, aim, formula, weight).read();
        }
        Matcher cliff = CLIFF.matcher(text);
        if (cliff.find()) {
            return new Recognised("cliff")
                    .with("limit", new BigDecimal(cliff.group(2)))
                    .asks("rate", rate(cliff.group(1), name), "%")
                    .sets("direction", "lower")
                    .saying(cliff.group(2));
        }
        if (ZERO_TOLERANCE.matcher(text).find()) {
            return new Recognised("zero-tolerance").asks("errors", "差错数", "处");
        }
        return dated(aim, text);
    }

    private static String rate(String subject, String name) {
        String words = subject.isEmpty() ? name : subject;
        return words.endsWith("率") ? words : words + "率";
    }

    /** A date or a number of days in the method column itself, otherwise nothing but words. */
    private static Recognised dated(PrintedTarget aim, String text) {
        Recognised own = byDate(PrintedTarget.of(text));
        Recognised read = own == null ? byDate(aim) : own;
        return read == null ? manual().doubting("no-formula", text) : read.doubting("method-words", text);
    }

    private static Recognised manual() {
        return new Recognised("manual").with("of", HUNDRED).asks("mark", "评定分（百分制）", "分");
    }

    private static Recognised withoutFormula(PrintedTarget aim) {
        Recognised dated = byDate(aim);
        if (dated != null) {
            return dated;
        }
        String often = aim.often();
        String number = aim.first(NUMBER);
        if (often != null && aim.text().length() <= 8) {
            return quota(number == null ? "1" : number, often);
        }
        return manual().doubting("empty-formula");
    }

    private static @Nullable Recognised byDate(PrintedTarget aim) {
        String day = aim.dueDay();
        if (day != null) {
            return new Recognised("due-date")
                    .with("day", day)
                    .asks("day", "完成日期", "日")
                    .saying(day);
        }
        String days = aim.withinDays();
        return days == null
                ? null
                : new Recognised("within")
                        .with("limit", days)
                        .asks("value", "所用天数", "天")
                        .sets("direction", "lower")
                        .saying(days);
    }

    private static Recognised quota(String number, String often) {
        Recognised quota = new Recognised("quota").with("required", number).asks("done", "完成数");
        return often.equals("month")
                ? quota.saying(number)
                : quota.with("per", often)
                        .asks(
                                "periods",
                                "week".equals(often) ? "当期周数" : "year".equals(often) ? "当期年数" : "当期季度数（当期无则填0）")
                        .saying(number);
    }

    /** Reads a ratio with the target beside it. */
    private record RatioReading(String name, PrintedTarget aim, PrintedFormula formula, @Nullable BigDecimal weight) {

        Recognised read() {
            Recognised read = method();
            BigDecimal printed = formula.weight();
            if (printed != null && weight != null && printed.compareTo(weight) != 0) {
                read.sets("printedWeight", Figures.plain(printed))
                        .doubting("weight-differs", Figures.plain(printed), Figures.plain(weight));
                read.settings().computeIfAbsent("asPrinted", none -> literal("achieved", Figures.plain(printed)));
            }
            BigDecimal target = formula.target();
            BigDecimal aimed = aim.percent();
            if (target != null && aimed != null && target.compareTo(aimed) != 0) {
                read.doubting("target-differs", Figures.plain(target), Figures.plain(aimed));
            }
            return formula.balanced() ? read : read.doubting("brackets");
        }

        private Recognised method() {
            BigDecimal target = formula.target();
            if (NUMBER.matcher(formula.denominator()).matches()) {
                Recognised quota = new Recognised("quota")
                        .with("required", new BigDecimal(formula.denominator()))
                        .asks("done", formula.numerator())
                        .saying(formula.denominator());
                return aim.names(formula.denominator())
                        ? quota
                        : quota.doubting("target-not-named", formula.denominator());
            }
            if (target != null && (aim.sample() || name.contains("抽查") && target.compareTo(LOW) < 0)) {
                return new Recognised("sampling-quota")
                        .with("rate", target)
                        .asks("sampled", formula.numerator())
                        .asks("total", formula.denominator())
                        .saying(formula.numerator(), formula.denominator(), Figures.plain(target));
            }
            BigDecimal limit = limit();
            if (limit != null) {
                return lower(limit);
            }
            return MISSES.matcher(formula.numerator()).find() ? misses(target) : ratio(target);
        }

        /** The limit of a rate that should be low; null when the rate should be high. */
        private @Nullable BigDecimal limit() {
            BigDecimal target = formula.target() == null ? aim.percent() : formula.target();
            boolean bad = BAD.matcher(formula.numerator()).find()
                    || MISSES.matcher(formula.numerator()).find();
            boolean low = target != null && target.compareTo(LOW) <= 0;
            return aim.below() && aim.percent() != null && low || bad && low ? target : null;
        }

        private Recognised lower(BigDecimal limit) {
            Recognised read = new Recognised("lower-is-better")
                    .with("limit", limit)
                    .asks("count", formula.numerator())
                    .asks("base", formula.denominator())
                    .sets("direction", "lower")
                    .saying(formula.numerator(), formula.denominator(), Figures.plain(limit));
            if (formula.target() != null) {
                read.sets("asPrinted", "(count / base) / " + share(formula.target()) + " * " + times())
                        .doubting("rewards-bad", formula.numerator());
            }
            return aim.open() ? read.doubting("edge", Figures.plain(limit)) : read;
        }

        private Recognised misses(@Nullable BigDecimal target) {
            Recognised read = new Recognised(target == null ? "plain-ratio" : "ratio-to-target");
            if (target != null) {
                read.with("target", target);
            }
            return read.with("misses", "true")
                    .asks("missed", formula.numerator())
                    .asks("total", formula.denominator())
                    .sets("asPrinted", literal("missed", times()))
                    .sets("direction", "higher")
                    .saying(formula.numerator(), formula.denominator(), target == null ? "100" : Figures.plain(target))
                    .doubting("misses", formula.numerator());
        }

        private Recognised ratio(@Nullable BigDecimal target) {
            Recognised read = new Recognised(target == null ? "plain-ratio" : "ratio-to-target");
            BigDecimal aimed = aim.percent();
            if (target != null) {
                read.with("target", target);
            } else if (aimed != null && aimed.compareTo(HUNDRED) != 0) {
                read.sets("printedTarget", Figures.plain(aimed)).doubting("target-unused", Figures.plain(aimed));
            }
            return read.asks("achieved", formula.numerator())
                    .asks("total", formula.denominator())
                    .saying(formula.numerator(), formula.denominator(), target == null ? "100" : Figures.plain(target));
        }

        private String literal(String counted, String times) {
            String over = formula.target() == null ? "" : " / " + share(formula.target());
            return "(" + counted + " / total)" + over + " * " + times;
        }

        private String times() {
            BigDecimal printed = formula.weight();
            return printed == null || weight == null || printed.compareTo(weight) == 0
                    ? "weight"
                    : Figures.plain(printed);
        }

        private static String share(BigDecimal percent) {
            return Figures.plain(percent.movePointLeft(2));
        }
    }
}
