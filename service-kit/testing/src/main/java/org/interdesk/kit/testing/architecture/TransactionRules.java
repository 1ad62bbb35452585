package org.interdesk.kit.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No read outside a transaction, because the fence is told who is looking when a transaction begins.
 *
 * <p>Three rules together: use cases say how they are transactional; whoever uses a store that reaches the database does
 * so under {@code @Transactional} or inside {@code QuarkusTransaction}; and nobody but stores and use cases reaches the
 * database at all.
 */
public final class TransactionRules {

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String BY_HAND = "io.quarkus.narayana.jta.QuarkusTransaction";
    private static final Pattern USE_CASES = Pattern.compile(".*(Commands|Queries)");
    private static final Set<String> NO_TRANSACTION = Set.of("NEVER", "NOT_SUPPORTED", "SUPPORTS");
    private static final Pattern WAY_TO_THE_DATABASE =
            Pattern.compile("jakarta\\.persistence\\.(EntityManager|Query|TypedQuery)"
                    + "|org\\.hibernate\\.(Session|StatelessSession|SharedSessionContract|query\\..*)"
                    + "|io\\.quarkus\\.hibernate\\.orm\\.panache\\..*"
                    + "|io\\.agroal\\.api\\.AgroalDataSource|javax\\.sql\\.DataSource|org\\.jdbi\\..*"
                    + "|java\\.sql\\.(Connection|Statement|PreparedStatement|CallableStatement)");

    private TransactionRules() {}

    /** Saying {@code NOT_SUPPORTED} is allowed here: it is a decision that a reader sees. */
    public static ArchRule useCasesAreTransactions() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .haveNameMatching(USE_CASES.pattern())
                .should(new ArchCondition<JavaMethod>("be @Transactional, themselves or by their class") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        if (!method.isAnnotatedWith(TRANSACTIONAL)
                                && !method.getOwner().isAnnotatedWith(TRANSACTIONAL)
                                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " does not say which transaction it runs in"));
                        }
                    }
                })
                .because("a read outside a transaction has no viewer, so the fence refuses it in production")
                .allowEmptyShould(true);
    }

    public static ArchRule databaseIsAskedInsideATransaction() {
        return classes()
                .that()
                .resideOutsideOfPackages("..store..", "org.interdesk.kit..")
                .should(new ArchCondition<JavaClass>("ask the database inside a transaction") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getMethods().stream()
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                                .filter(method -> !isTransactional(method))
                                .filter(method -> reachesTheDatabase(method, new HashSet<>()))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " reaches the database outside a transaction")));
                    }
                })
                .because("row-level security learns who is looking when a transaction begins");
    }

    public static ArchRule onlyStoreAndUseCasesReachTheDatabase() {
        return classes()
                .that()
                .resideInAnyPackage("..rest..", "..event..", "..model..")
                .should(new ArchCondition<JavaClass>("leave the database to store and use cases") {
                    @Override
                    public void check(JavaClass user, ConditionEvents events) {
                        user.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> isWayToTheDatabase(dependency.getTargetClass())
                                        || isStoreThatReaches(dependency.getTargetClass()))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .because("reads and writes that nobody expects there are not scoped to the viewer")
                .allowEmptyShould(true);
    }

    /** Follows calls inside the class: what a private helper does, its callers do. */
    private static boolean reachesTheDatabase(JavaCodeUnit unit, Set<String> seen) {
        if (!seen.add(unit.getFullName()) || callsQuarkusTransaction(unit)) {
            return false;
        }
        return unit.getAccessesFromSelf().stream().anyMatch(access -> {
            var target = access.getTargetOwner();
            if (!target.equals(unit.getOwner())) {
                return isWayToTheDatabase(target) || isStoreThatReaches(target);
            }
            return target.getMethods().stream()
                    .filter(method -> method.getName().equals(access.getTarget().getName()))
                    .anyMatch(method -> !isTransactional(method) && reachesTheDatabase(method, seen));
        });
    }

    private static boolean callsQuarkusTransaction(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .anyMatch(access -> access.getTargetOwner().getName().startsWith(BY_HAND));
    }

    private static boolean isWayToTheDatabase(JavaClass type) {
        return WAY_TO_THE_DATABASE.matcher(type.getName()).matches();
    }

    /** A repository and not an entity: only the former has a way to the database of its own. */
    private static boolean isStoreThatReaches(JavaClass type) {
        return type.getPackageName().matches(".*\\.store(\\..*)?")
                && !type.isAnnotatedWith("jakarta.persistence.Entity")
                && type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> isWayToTheDatabase(dependency.getTargetClass()));
    }

    private static boolean isTransactional(JavaMethod method) {
        if (method.isAnnotatedWith(TRANSACTIONAL)) {
            return opensOne(method.getAnnotationOfType(TRANSACTIONAL));
        }
        var owner = method.getOwner();
        return owner.isAnnotatedWith(TRANSACTIONAL) && opensOne(owner.getAnnotationOfType(TRANSACTIONAL));
    }

    private static boolean opensOne(JavaAnnotation<?> transactional) {
        return transactional
                .get("value")
                .map(value -> NO_TRANSACTION.stream().noneMatch(value.toString()::endsWith))
                .orElse(true);
    }
}
