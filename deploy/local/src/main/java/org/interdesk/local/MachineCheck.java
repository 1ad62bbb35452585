package org.interdesk.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.interdesk.local.plan.Home;
import org.interdesk.local.plan.PlatformService;
import org.interdesk.local.plan.Ports;
import org.interdesk.local.report.Memory;
import org.interdesk.local.report.Sentences;
import org.jspecify.annotations.Nullable;

/** Whether this machine can carry the platform now; asked before anything is started. */
final class MachineCheck {

    /** Environment variable with the megabytes that may be counted on, for machines that tell a wrong figure. */
    static final String MEMORY = "INTERDESK_MEMORY_MB";

    private static final long NEEDED_MEGABYTES = 3_072;
    private static final long NEEDED_DISK_MEGABYTES = 1_500;
    private static final long MEGABYTE = 1024L * 1024;

    private MachineCheck() {}

    /** @param stated by the person who starts, in megabytes, where the system does not know better; null or blank if not */
    static void memory(@Nullable String stated) {
        var usable = stated == null || stated.isBlank() ? usableMegabytes() : megabytes(stated);
        if (usable < NEEDED_MEGABYTES) {
            throw new Failure(Sentences.tooLittleMemory(usable, NEEDED_MEGABYTES));
        }
    }

    private static long usableMegabytes() {
        var machine =
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / MEGABYTE;
        var available = Memory.availableMegabytes();
        return available < 0 ? machine : Math.min(machine, available);
    }

    private static long megabytes(String stated) {
        try {
            return Long.parseLong(stated.strip());
        } catch (NumberFormatException noNumber) {
            throw new Failure(MEMORY + " wants a whole number of megabytes, not \"" + stated + "\".");
        }
    }

    static void disk(Home home) {
        try {
            var free = Files.getFileStore(home.data()).getUsableSpace() / MEGABYTE;
            if (free < NEEDED_DISK_MEGABYTES) {
                throw new Failure(Sentences.tooLittleDisk(
                        free, NEEDED_DISK_MEGABYTES, home.data().toString()));
            }
        } catch (IOException unknown) {
            System.out.println("The free disk space is unknown: " + unknown.getMessage());
        }
    }

    static void ports(Ports ports) {
        ports.wanted(PlatformService.ALL).forEach((wantedBy, port) -> {
            if (!isFree(port)) {
                throw new Failure(Sentences.portInUse(wantedBy, port));
            }
        });
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
