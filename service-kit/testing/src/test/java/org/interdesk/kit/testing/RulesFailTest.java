package org.interdesk.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.interdesk.kit.time.Now;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that nobody has seen fail is a rule about nothing: each one is broken here, and then kept by the sample service. */
class RulesFailTest {

    private static final String WRONG = "org.interdesk.wrong";
    private static final String RIGHT = "org.interdesk.lending";

    private static final Map<String, List<String>> BROKEN = Map.ofEntries(
            Map.entry("the model is pure Java", List.of("LoanFee.cents")),
            Map.entry("rest knows nothing of the database", List.of("LoanShelf.loans")),
            Map.entry("a feature's store is its own", List.of("Member.foreign")),
            Map.entry("features have no cycles", List.of("Slice loan", "Slice member")),
            Map.entry("entities live in store", List.of("wrong.member.Member>")),
            Map.entry("nobody sends messages by hand", List.of("MemberNews.send")),
            Map.entry(
                    "the clock is read in one place",
                    List.of(
                            "LoanReminder.<init>",
                            "LoanReminder.today",
                            "LoanReminder.millis",
                            "LoanReminder.nanos",
                            "LoanReminder.date",
                            "LoanReminder.clock",
                            "LoanReminder.ticks")),
            Map.entry("use cases are transactions", List.of("LoanCommands.extend")),
            Map.entry(
                    "the database is asked inside a transaction",
                    List.of(
                            "LoanReport.directly",
                            "LoanReport.throughAHelper",
                            "LoanReport.inALambda",
                            "LoanReport.asAReference",
                            "LoanReport.suspended")),
            Map.entry("only store and use cases reach the database", List.of("MemberEvents.on", "LoanShelf.loans")),
            Map.entry("every resource method says who may call it", List.of("LoanShelf.count")),
            Map.entry("nothing is injected into fields", List.of("Member.commands")),
            Map.entry("packages are null-marked", List.of("wrong.unmarked")),
            Map.entry("names say what things are", List.of("LoanUtils")));

    @TestFactory
    Stream<DynamicTest> everyRuleReportsWhatBreaksIt() {
        var wrong = classesOf(WRONG);
        return ServiceArchitecture.rulesByName(WRONG).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    var report = String.join(
                            "\n",
                            rule.getValue().evaluate(wrong).getFailureReport().getDetails());

                    assertThat(report).contains(BROKEN.get(rule.getKey()));
                }));
    }

    @Test
    void aTransactionAroundAHelperIsEnough() {
        var report = ServiceArchitecture.rulesByName(WRONG)
                .get("the database is asked inside a transaction")
                .evaluate(classesOf(WRONG))
                .getFailureReport()
                .getDetails();

        assertThat(report).noneMatch(line -> line.contains("LoanReport.properly"));
    }

    @Test
    void everyRuleIsBrokenHere() {
        assertThat(ServiceArchitecture.rulesByName(WRONG).keySet())
                .containsExactlyInAnyOrderElementsOf(BROKEN.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aServiceWrittenAsDescribedKeepsEveryRule() {
        var right = classesOf(RIGHT + ".loan");
        return ServiceArchitecture.rulesByName(RIGHT).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(right)));
    }

    @TestFactory
    Stream<DynamicTest> theKitKeepsTheRulesThatAreForEverybody() {
        var kit = new ClassFileImporter()
                .importUrl(Now.class.getProtectionDomain().getCodeSource().getLocation());
        var rules = ServiceArchitecture.rulesByName("org.interdesk.kit");
        return Stream.of(
                        "the clock is read in one place",
                        "every resource method says who may call it",
                        "nothing is injected into fields",
                        "packages are null-marked",
                        "names say what things are",
                        "entities live in store")
                .map(rule -> DynamicTest.dynamicTest(rule, () -> rules.get(rule).check(kit)));
    }

    private static JavaClasses classesOf(String base) {
        return new ClassFileImporter().importPackages(base);
    }
}
