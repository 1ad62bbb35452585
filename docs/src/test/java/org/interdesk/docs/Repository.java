package org.interdesk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.interdesk.kit.testing.server.BuildRoot;

/** The files of the repository, as the documentation's tests read them. */
final class Repository {

    static final Path ROOT = BuildRoot.find();

    /** Folders of the services, in the launcher's order. */
    static final List<String> SERVICES = read(ROOT.resolve("deploy/local/src/main/resources/services.list"))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.strip().split("\\s+")[1])
            .toList();

    private Repository() {}

    /** Production sources of the kit and the services, sorted by path. */
    static List<Path> javaSources() {
        return Stream.concat(Stream.of("service-kit/runtime"), SERVICES.stream())
                .flatMap(module -> files(ROOT.resolve(module).resolve("src/main/java"), ".java"))
                .toList();
    }

    static Stream<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service is called where it is not its folder that is meant: in events, in the journal, in the API. */
    static String applicationOf(String service) {
        return settingsOf(service).getProperty("quarkus.application.name");
    }

    static Properties settingsOf(String service) {
        var settings = new Properties();
        try (var in =
                Files.newBufferedReader(ROOT.resolve(service).resolve("src/main/resources/application.properties"))) {
            settings.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
