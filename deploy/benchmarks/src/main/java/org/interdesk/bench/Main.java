package org.interdesk.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interdesk.replay.Unusable;

/** The program behind {@code deploy/bench}. */
public final class Main {

    private Main() {}

    /** @param arguments folder of the installation, name of the benchmark, its options */
    public static void main(String... arguments) throws Exception {
        try {
            var installation = Installation.at(Path.of(arguments[0]));
            var options = new Options(List.of(Arrays.copyOfRange(arguments, 2, arguments.length)));
            switch (arguments[1]) {
                case "registration" -> new RegistrationBench(installation, options).run();
                case "live" -> new LiveBench(installation, options).run();
                case "queue" -> new QueueBench(installation, options).run();
                default -> throw new Unusable("There is no benchmark named " + arguments[1]);
            }
        } catch (Unusable problem) {
            System.err.println(problem.getMessage());
            System.exit(2);
        }
    }
}
