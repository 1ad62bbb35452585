package org.interdesk.local.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of services agrees with everything that a service has to bring along. */
class ServicesListTest {

    private static final Path ROOT = Path.of(System.getProperty("interdesk.root", "../.."));
    private static final Pattern SERVICE_MODULE =
            Pattern.compile("<module>([a-z-]+-(?:service|gateway)(?:/[a-z-]+)?)</module>");
    private static final int FIRST_PORT = 8100;
    private static final int MOST_MEGABYTES = 3_072;

    @Test
    void aLineIsAService() {
        assertThat(PlatformService.read("# name\n\nloan  loan-service  loan  3  160\nhall  hall-gateway  -  0  96\n"))
                .containsExactly(
                        new PlatformService("loan", "loan-service", "loan", 3, 160),
                        new PlatformService("hall", "hall-gateway", null, 0, 96));
    }

    @Test
    void aLineOfAnotherShapeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlatformService.read("loan loan-service 3 160"))
                .withMessageContaining("loan loan-service 3 160");
    }

    @Test
    void everyServiceOfTheBuildIsListedAndNoOther() throws IOException {
        var modules = SERVICE_MODULE
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .map(module -> module.group(1))
                .toList();

        assertThat(PlatformService.ALL)
                .extracting(PlatformService::module)
                .as("services.list, compared with the modules of pom.xml")
                .containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void noTwoServicesShareANameANumberOrADatabase() {
        assertThat(PlatformService.ALL).extracting(PlatformService::name).doesNotHaveDuplicates();
        assertThat(PlatformService.ALL).extracting(PlatformService::number).doesNotHaveDuplicates();
        assertThat(PlatformService.withDatabase())
                .extracting(PlatformService::database)
                .doesNotHaveDuplicates();
    }

    @Test
    void theGatewayIsTheLast() {
        assertThat(PlatformService.ALL.get(PlatformService.ALL.size() - 1).isGateway())
                .isTrue();
    }

    @Test
    void startedAloneAServiceListensWhereTheLauncherWouldPutIt() {
        assertThat(PlatformService.ALL)
                .filteredOn(service -> !service.isGateway())
                .allSatisfy(service -> assertThat(settings(service).getProperty("quarkus.http.port"))
                        .as("quarkus.http.port of " + service.module())
                        .isEqualTo(String.valueOf(FIRST_PORT + service.number())));
    }

    @Test
    void theGatewayKnowsEveryService() {
        var gateway = PlatformService.ALL.stream()
                .filter(PlatformService::isGateway)
                .findFirst()
                .orElseThrow();

        assertThat(PlatformService.ALL)
                .filteredOn(service -> !service.isGateway())
                .allSatisfy(service -> assertThat(settings(gateway).stringPropertyNames())
                        .as("settings of " + gateway.module())
                        .containsAll(List.of(
                                "interdesk.gateway.rooms." + service.name() + ".url",
                                "interdesk.gateway.rooms." + service.name() + ".resources")));
    }

    @Test
    void theHeapsTogetherLeaveRoomForTheRest() {
        var heaps = PlatformService.ALL.stream()
                .mapToInt(PlatformService::heapMegabytes)
                .sum();

        assertThat(heaps)
                .as("MB of heap, of " + MOST_MEGABYTES + " for everything")
                .isLessThan(MOST_MEGABYTES / 2);
    }

    private static Properties settings(PlatformService service) {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(
                ROOT.resolve(service.module()).resolve("src/main/resources/application.properties"))) {
            settings.load(in);
        } catch (IOException problem) {
            throw new AssertionError(service.module() + " has no settings", problem);
        }
        return settings;
    }
}
