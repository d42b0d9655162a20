package org.kaohe.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.apache.commons.numbers.fraction.BigFraction;
import org.kaohe.scoring.Exact;
import org.springframework.stereotype.Component;

/** Exact points in JSON: {@code "20/3"}, or {@code "10"} for a whole number. */
@Component
class ExactNumbersModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ExactNumbersModule() {
        super("exact-numbers");
        addSerializer(BigFraction.class, new Writer());
        addDeserializer(BigFraction.class, new Reader());
    }

    private static final class Writer extends StdSerializer<BigFraction> {

        private static final long serialVersionUID = 1;

        Writer() {
            super(BigFraction.class);
        }

        @Override
        public void serialize(BigFraction exact, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(Exact.fraction(exact));
        }
    }

    private static final class Reader extends StdDeserializer<BigFraction> {

        private static final long serialVersionUID = 1;

        Reader() {
            super(BigFraction.class);
        }

        @Override
        public BigFraction deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getValueAsString("");
            try {
                return Exact.parse(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, BigFraction.class, "not a fraction such as 20/3");
            }
        }
    }
}
