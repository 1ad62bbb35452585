package org.interdesk.records.operator.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who runs what, and how it is reached. */
public record Organisation(
        Set<OperatorFunction> functions,
        String nameRu,
        String nameEn,
        @Nullable String phone,
        @Nullable String mail) {

    public Organisation {
        functions = Set.copyOf(functions);
    }
}
