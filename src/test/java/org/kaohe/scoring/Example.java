package org.kaohe.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** The figures of one example worked out apart from this product, with its exact answers. */
public record Example(JsonNode json) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    /** Those that came with the sources and further ones of the same kinds: edges, ties, empty bases, too much and too little. */
    public static List<Example> all() {
        return Stream.of("figures", "more").flatMap(file -> in(file).stream()).toList();
    }

    static List<Example> in(String file) {
        try (InputStream in = Example.class.getResourceAsStream("/worked-examples/" + file + ".json")) {
            JsonNode all = new ObjectMapper().readTree(in);
            return StreamSupport.stream(all.spliterator(), false)
                    .map(Example::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<Example> which(Predicate<Example> mine) {
        return all().stream().filter(mine);
    }

    public String id() {
        return json.get("id").asText();
    }

    /** The example whose sheet this one is measured on. */
    String sheet() {
        return json.path("like").asText(id());
    }

    boolean of(String... methods) {
        return List.of(methods).contains(json.get("method").asText());
    }

    boolean from(String system) {
        return json.get("system").asText().equals(system);
    }

    public JsonNode inputs() {
        return json.get("inputs");
    }

    public boolean has(String... names) {
        return Stream.of(names).allMatch(inputs()::has);
    }

    /** The first number in what is given, 98 for {@code 98%}. */
    public BigDecimal figure(String name) {
        return numbers(inputs().get(name).asText()).get(0);
    }

    String text(String name) {
        return figure(name).toPlainString();
    }

    public List<@Nullable BigFraction> list(String name) {
        List<@Nullable BigFraction> list = new ArrayList<>();
        inputs().get(name).forEach(one -> list.add(one.isNull() ? null : exact(one.asText())));
        return list;
    }

    static List<BigDecimal> numbers(String text) {
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(new BigDecimal(matcher.group()));
        }
        return numbers;
    }

    boolean answers(String name) {
        return json.get("results").has(name);
    }

    /** Null where there is no such figure, as with a zero denominator. */
    @Nullable
    public BigFraction answer(String name) {
        assertThat(answers(name)).as(id() + " answers " + name).isTrue();
        JsonNode answer = json.get("results").get(name);
        return answer.isNull() ? null : exact(answer.asText());
    }

    JsonNode said(String name) {
        return json.get("results").get(name);
    }

    static BigFraction exact(String text) {
        return text.contains("/") ? Exact.parse(text) : Exact.of(new BigDecimal(text));
    }

    @Override
    public String toString() {
        return id() + " " + json.get("method").asText() + " " + inputs();
    }
}
