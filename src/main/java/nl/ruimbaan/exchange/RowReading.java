package nl.ruimbaan.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.story.StorySource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the rows of a file are read, whoever goes through them. */
@Component
class RowReading {

    private final ImportFiles files;
    private final PeopleService people;
    private final DemandTypeService demandTypes;
    private final PublishingGuard guard;
    private final Clock clock;

    RowReading(
            ImportFiles files,
            PeopleService people,
            DemandTypeService demandTypes,
            PublishingGuard guard,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.demandTypes = demandTypes;
        this.guard = guard;
        this.clock = clock;
    }

    /** A row that could tell who it is about waits among the wrong ones until somebody has looked at it. */
    List<Refusal> held(ParsedRow.Right row) {
        return guard.after(List.of(), ItemKind.STORY, 0, row.story().texts());
    }

    /** Where the story of a row comes from. */
    StorySource source(ImportId id, Mapping mapping, CsvRow row, @Nullable LocalDate toldOn) {
        Instant toldAt =
                toldOn == null ? clock.now() : toldOn.atStartOfDay(Clock.ZONE).toInstant();
        return new StorySource(mapping.source().strip(), row.key(), id.value(), row.line(), toldAt);
    }

    /** Of this file, by this mapping. */
    RowReader reader(ImportId id, Mapping mapping) {
        int width = files.headings(id, mapping.writing()).width();
        return new RowReader(mapping, width, KnownNames.of(people, demandTypes), clock.today());
    }
}
