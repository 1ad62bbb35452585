package org.interdesk.kit.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may ask what time it is. */
public final class ClockRules {

    private static final Set<String> WALL_CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance",
            "java.util.Date.<init>");

    private ClockRules() {}

    /**
     * A service without the kit has one class {@code SystemTime} that gives the machine's clock to everybody else.
     * Accesses and not calls, because the method reference {@code Instant::now} is no call.
     */
    public static ArchRule clockIsReadInOnePlace() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.interdesk.kit.time..")
                .and()
                .doNotHaveSimpleName("SystemTime")
                .should()
                .accessTargetWhere(describe("it reads the clock", ClockRules::readsTheClock))
                .because("only what is told the moment can be replayed and tested; ask org.interdesk.kit.time.Now");
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getTarget().getName();
        return owner.startsWith("java.time.") && name.equals("now") || WALL_CLOCKS.contains(owner + "." + name);
    }
}
