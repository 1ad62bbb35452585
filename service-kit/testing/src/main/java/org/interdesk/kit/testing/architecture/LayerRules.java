package org.interdesk.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Who may know whom. */
public final class LayerRules {

    private static final String[] DATABASE = {
        "jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..", "io.agroal..", "java.sql..", "javax.sql.."
    };

    private LayerRules() {}

    public static ArchRule modelIsPureJava() {
        return classes()
                .that()
                .resideInAPackage("..model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "java.text..",
                        "java.nio..",
                        "java.io..",
                        "java.security..",
                        "..model..",
                        "org.jspecify..",
                        "")
                .because("rules that can be read and tested without a framework are the ones we can trust")
                .allowEmptyShould(true);
    }

    public static ArchRule restKnowsNothingOfTheDatabase() {
        return noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE)
                .because("a resource translates: shape in, one call, shape out")
                .allowEmptyShould(true);
    }

    public static ArchRule storeIsPrivateToItsFeature(String service) {
        return classes()
                .should(new ArchCondition<JavaClass>("use only their own feature's store") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isStore(service, dependency.getTargetClass()))
                                .filter(dependency -> !featureOf(service, dependency.getTargetClass())
                                        .equals(featureOf(service, user)))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .because(
                        "another feature's rows are reached through its commands and queries, or they are not private");
    }

    private static boolean isStore(String service, JavaClass type) {
        return type.getPackageName().startsWith(service + ".")
                && type.getPackageName().matches(".*\\.store(\\..*)?");
    }

    private static String featureOf(String service, JavaClass type) {
        var inside =
                type.getPackageName().substring(Math.min(type.getPackageName().length(), service.length() + 1));
        return inside.split("\\.")[0];
    }

    public static ArchRule featuresHaveNoCycles(String service) {
        return slices().matching(service + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("two features that need each other are one feature, or hide a third")
                .allowEmptyShould(true);
    }

    public static ArchRule entitiesLiveInStore() {
        return classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .or()
                .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
                .or()
                .areAnnotatedWith("jakarta.persistence.Embeddable")
                .should()
                .resideInAPackage("..store..")
                .because("how a thing is stored is nobody else's business")
                .allowEmptyShould(true);
    }

    public static ArchRule nobodySendsMessages() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.interdesk.kit..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.eclipse\\.microprofile\\.reactive\\.messaging\\.(Emitter|Outgoing|Channel)"
                        + "|io\\.smallrye\\.reactive\\.messaging\\.MutinyEmitter"
                        + "|org\\.apache\\.kafka\\.clients\\.producer\\..*")
                .because(
                        "a fact is a row of the outbox in the transaction of the change; anything else can be lost or invented");
    }
}
