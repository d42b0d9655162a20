package org.kaohe.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IntSummaryStatistics;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.Label;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;
import org.springframework.asm.Type;

/** Reads from the line numbers in a class file how many source lines a method's body covers. */
final class LineSpan {

    private LineSpan() {}

    static int of(JavaMethod method) {
        String name = method.getName();
        String descriptor = Type.getMethodDescriptor(method.reflect());
        IntSummaryStatistics lines = new IntSummaryStatistics();
        try (InputStream bytes =
                method.getOwner().getSource().orElseThrow().getUri().toURL().openStream()) {
            new ClassReader(bytes).accept(new LinesOf(name, descriptor, lines), ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.getCount() == 0 ? 0 : lines.getMax() - lines.getMin() + 1;
    }

    private static final class LinesOf extends ClassVisitor {

        private final String name;
        private final String descriptor;
        private final IntSummaryStatistics lines;

        LinesOf(String name, String descriptor, IntSummaryStatistics lines) {
            super(Opcodes.ASM9);
            this.name = name;
            this.descriptor = descriptor;
            this.lines = lines;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            if (!method.equals(name) || !type.equals(descriptor)) {
                return null;
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLineNumber(int line, Label start) {
                    lines.accept(line);
                }
            };
        }
    }
}
