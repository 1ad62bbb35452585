package org.interdesk.kit.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.testing.architecture.CallerRules;
import org.interdesk.kit.testing.architecture.ClockRules;
import org.interdesk.kit.testing.architecture.LayerRules;
import org.interdesk.kit.testing.architecture.StyleRules;
import org.interdesk.kit.testing.architecture.TransactionRules;
import org.junit.jupiter.api.DynamicTest;

/**
 * The architecture rules of a service, as one test per rule.
 *
 * <pre>
 * class ArchitectureTest {
 *     &#64;TestFactory
 *     Stream&lt;DynamicTest&gt; rules() {
 *         return ServiceArchitecture.rules("org.interdesk.ticket");
 *     }
 * }
 * </pre>
 */
public final class ServiceArchitecture {

    private ServiceArchitecture() {}

    /**
     * @param service base package of the service; its features are the packages below
     */
    public static Stream<DynamicTest> rules(String service) {
        return tests(service, productionClassesOf(service));
    }

    /** As {@link #rules(String)}, for a service whose compiled classes are not on the class path of the test. */
    public static Stream<DynamicTest> rules(String service, Path classes) {
        return tests(service, new ClassFileImporter().importPath(classes));
    }

    private static Stream<DynamicTest> tests(String service, JavaClasses classes) {
        if (classes.isEmpty()) {
            throw new AssertionError("no classes of " + service + ": the rules would check nothing");
        }
        return rulesByName(service).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    /** The rules by the sentence that each of them says. */
    public static Map<String, ArchRule> rulesByName(String service) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("the model is pure Java", LayerRules.modelIsPureJava());
        rules.put("rest knows nothing of the database", LayerRules.restKnowsNothingOfTheDatabase());
        rules.put("a feature's store is its own", LayerRules.storeIsPrivateToItsFeature(service));
        rules.put("features have no cycles", LayerRules.featuresHaveNoCycles(service));
        rules.put("entities live in store", LayerRules.entitiesLiveInStore());
        rules.put("nobody sends messages by hand", LayerRules.nobodySendsMessages());
        rules.put("the clock is read in one place", ClockRules.clockIsReadInOnePlace());
        rules.put("use cases are transactions", TransactionRules.useCasesAreTransactions());
        rules.put("the database is asked inside a transaction", TransactionRules.databaseIsAskedInsideATransaction());
        rules.put(
                "only store and use cases reach the database", TransactionRules.onlyStoreAndUseCasesReachTheDatabase());
        rules.put("every resource method says who may call it", CallerRules.everyResourceMethodSaysWhoMayCallIt());
        rules.put("nothing is injected into fields", StyleRules.nothingIsInjectedIntoFields());
        rules.put("packages are null-marked", StyleRules.packagesAreNullMarked());
        rules.put("names say what things are", StyleRules.namesSayWhatThingsAre());
        return rules;
    }

    private static JavaClasses productionClassesOf(String service) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(service);
    }
}
