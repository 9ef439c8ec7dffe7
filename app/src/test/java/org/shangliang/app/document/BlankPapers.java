package org.shangliang.app.document;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.paper.Paper;

/** Papers of every kind of which only what must be given is given, once for each coded value. */
final class BlankPapers {
    private static final int VARIANTS = 6;

    private BlankPapers() {}

    static Stream<Paper> all() {
        return Arrays.stream(Paper.class.getPermittedSubclasses())
                .flatMap(kind -> IntStream.range(0, VARIANTS).mapToObj(i -> (Paper) record(kind, i)));
    }

    private static Object record(Class<?> type, int variant) {
        try {
            var components = type.getRecordComponents();
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var values = Arrays.stream(components)
                    .map(c -> value(c.getAnnotatedType(), c.getType(), variant))
                    .toArray();
            var constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(AnnotatedType annotated, Class<?> type, int variant) {
        if (annotated.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        if (type == boolean.class) {
            return variant % 2 == 1;
        }
        if (type == int.class) {
            return 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == String.class) {
            return "某单位";
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2022, 3, 16);
        }
        if (type == List.class) {
            return List.of();
        }
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return constants[variant % constants.length];
        }
        return record(type, variant);
    }
}
