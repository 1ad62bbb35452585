package org.interdesk.portal.block;

import io.quarkus.qute.Engine;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.interdesk.portal.block.Stages.Progress;
import org.interdesk.portal.block.Stages.Stage;
import org.interdesk.portal.block.StateStrip.State;
import org.interdesk.portal.block.StateStrip.Stretch;
import org.interdesk.portal.block.StepMatrix.Cell;
import org.interdesk.portal.block.StepMatrix.Row;
import org.interdesk.portal.block.StepMatrix.Standing;
import org.interdesk.portal.shell.Pages;

/** A page of the tests alone, with every building block in every state it has. */
@Path("/blocks")
@Authenticated
public class BlocksPage {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-22T21:00:00Z");

    private static final String PAGE = """
            {#include layout}{#title}Blocks{/title}{#body}
            <div class="page-head"><h1>Blocks</h1></div>
            <section class="card"><h2>Stages</h2>{#stages stages /}</section>
            <section class="card table-card"><h2>Matrix</h2>{#stepMatrix matrix label='Matrix' /}</section>
            <section class="card"><h2>Strip</h2>{#stateStrip strip label='Strip' id='strip' /}</section>
            <section class="card"><h2>Files</h2>{#files files /}{#files none /}{#upload action='/blocks' limit=limit /}</section>
            {/body}{/include}
            """;

    private final Engine engine;
    private final Pages pages;

    BlocksPage(Engine engine, Pages pages) {
        this.engine = engine;
        this.pages = pages;
    }

    @GET
    public Response all() {
        return pages.page(engine.parse(PAGE)
                .instance()
                .data("stages", stages())
                .data("matrix", matrix())
                .data("strip", strip())
                .data("files", files())
                .data("none", List.of())
                .data("limit", FileSize.of(50 * 1024 * 1024)));
    }

    static Stages stages() {
        return new Stages(List.of(
                new Stage("Investigating", Progress.DONE, MIDNIGHT, null),
                new Stage("Identified", Progress.SKIPPED, null, "the cause was known"),
                new Stage("Monitoring", Progress.CURRENT, MIDNIGHT.plusSeconds(5_400), null),
                new Stage("Resolved", Progress.AHEAD, null, null)));
    }

    static StepMatrix matrix() {
        List<Cell> all = Arrays.stream(Standing.values())
                .map(standing -> new Cell(
                        standing,
                        standing == Standing.AHEAD ? null : "EEC",
                        standing == Standing.NOTNEEDED ? null : 12_345L,
                        standing == Standing.DONE ? "/blocks" : null))
                .toList();
        List<String> steps =
                Arrays.stream(Standing.values()).map(Standing::name).toList();
        return new StepMatrix(
                steps, Stream.of("AM", "KZ").map(party -> new Row(party, all)).toList());
    }

    static StateStrip strip() {
        return new StateStrip(
                MIDNIGHT,
                MIDNIGHT.plusSeconds(86_400),
                List.of(
                        new Stretch(State.OK, MIDNIGHT.minusSeconds(3_600), MIDNIGHT.plusSeconds(10_800)),
                        new Stretch(State.CRITICAL, MIDNIGHT.plusSeconds(10_800), MIDNIGHT.plusSeconds(30_000)),
                        new Stretch(State.DOWNTIME, MIDNIGHT.plusSeconds(30_000), MIDNIGHT.plusSeconds(36_000)),
                        new Stretch(State.UNKNOWN, MIDNIGHT.plusSeconds(36_000), MIDNIGHT.plusSeconds(50_000)),
                        new Stretch(State.MISSING, MIDNIGHT.plusSeconds(50_000), MIDNIGHT.plusSeconds(60_000)),
                        new Stretch(State.WARNING, MIDNIGHT.plusSeconds(60_000), MIDNIGHT.plusSeconds(86_400))));
    }

    static List<FileItem> files() {
        return List.of(
                new FileItem(
                        "gateway-2.4.1.zip",
                        1_503_239,
                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                        "RU",
                        MIDNIGHT,
                        "/blocks"),
                new FileItem(
                        "a name without any place to break it because somebody wrote_everything_with_underscores.pdf",
                        812,
                        null,
                        "KG",
                        MIDNIGHT,
                        "/blocks"));
    }
}
