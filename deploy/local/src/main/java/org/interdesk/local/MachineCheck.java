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

/** Whether this machine can carry the platform now; asked before anything is started. */
final class MachineCheck {

    private static final long NEEDED_MEGABYTES = 3_072;
    private static final long NEEDED_DISK_MEGABYTES = 1_500;
    private static final long MEGABYTE = 1024L * 1024;

    private MachineCheck() {}

    static void memory() {
        var machine =
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / MEGABYTE;
        var available = Memory.availableMegabytes();
        var usable = available < 0 ? machine : Math.min(machine, available);
        if (usable < NEEDED_MEGABYTES) {
            throw new Failure(Sentences.tooLittleMemory(usable, NEEDED_MEGABYTES));
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
