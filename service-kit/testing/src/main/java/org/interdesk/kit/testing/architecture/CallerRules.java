package org.interdesk.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Who may call a resource. */
public final class CallerRules {

    private static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
    private static final String CLIENT = "org.eclipse.microprofile.rest.client.inject.RegisterRestClient";
    private static final List<String> CALLERS = List.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");

    private CallerRules() {}

    public static ArchRule everyResourceMethodSaysWhoMayCallIt() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HTTP_METHOD)
                .and()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(CLIENT)
                .should(new ArchCondition<JavaMethod>("say who may call them") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!names(method) && !names(method.getOwner())) {
                            events.add(SimpleConditionEvent.violated(
                                    method,
                                    method.getFullName() + " can be called by anybody, and nobody decided that"));
                        }
                    }
                })
                .because("a forgotten annotation must be a failed build and not an open door")
                .allowEmptyShould(true);
    }

    private static boolean names(CanBeAnnotated annotated) {
        return CALLERS.stream().anyMatch(annotated::isAnnotatedWith);
    }
}
