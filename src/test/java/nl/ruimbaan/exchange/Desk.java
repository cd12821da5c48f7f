package nl.ruimbaan.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import org.springframework.boot.test.context.TestComponent;

/** Where a coach brings in files: waits for the background without sleeping. */
@TestComponent
public class Desk {

    private static final long PATIENCE = Duration.ofMinutes(3).toSeconds();

    private final ImportService imports;
    private final ImportOverview overview;
    private final Company company;

    Desk(ImportService imports, ImportOverview overview, Company company) {
        this.imports = imports;
        this.overview = overview;
        this.company = company;
    }

    public ImportId uploads(PersonId coach, String name, String text) {
        return uploads(coach, name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** One of the real files. */
    ImportId uploads(PersonId coach, String name) {
        try (InputStream bytes = Desk.class.getResourceAsStream("/exchange/" + name)) {
            return uploads(coach, name, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportId uploads(PersonId coach, String name, InputStream bytes) {
        return accepted(company.as(coach, () -> imports.receive(name, bytes)));
    }

    ImportPage page(PersonId coach, ImportId id) {
        return company.as(coach, () -> overview.page(id)).orElseThrow();
    }

    /** Checks it as guessed, and waits until that is done. */
    public ImportStatus checks(PersonId coach, ImportId id) {
        return checks(coach, id, page(coach, id).mapping());
    }

    ImportStatus checks(PersonId coach, ImportId id, Mapping mapping) {
        return waiting(coach, id, () -> imports.check(id, mapping), status -> {});
    }

    /** Takes in the rows, and waits until that comes to rest. */
    ImportStatus runs(PersonId coach, ImportId id) {
        return runs(coach, id, status -> {});
    }

    ImportStatus runs(PersonId coach, ImportId id, Consumer<ImportStatus> along) {
        return waiting(coach, id, () -> imports.start(id), along);
    }

    /** The whole way, as guessed. */
    public ImportStatus brings(PersonId coach, ImportId id) {
        checks(coach, id);
        return runs(coach, id);
    }

    List<WrongRow> wrongRows(PersonId coach, ImportId id) {
        return company.as(coach, () -> overview.wrongRows(id, 0, 0)).items();
    }

    private ImportStatus waiting(
            PersonId coach, ImportId id, Supplier<ImportAnswer> wish, Consumer<ImportStatus> along) {
        var atRest = new CompletableFuture<ImportStatus>();
        Predicate<ImportStatus> resting = status -> !status.atWork();
        Runnable leave = company.as(
                coach,
                () -> overview.follow(id, status -> {
                    along.accept(status);
                    if (resting.test(status)) {
                        atRest.complete(status);
                    }
                }));
        try {
            accepted(company.as(coach, wish));
            return atRest.get(PATIENCE, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the import did not come to rest", e);
        } finally {
            leave.run();
        }
    }

    private static ImportId accepted(ImportAnswer answer) {
        if (answer instanceof ImportAnswer.Accepted(ImportId id)) {
            return id;
        }
        throw new AssertionError("not accepted: " + answer);
    }
}
