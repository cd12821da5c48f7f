package nl.ruimbaan.visit;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.TextVersions;
import tools.jackson.databind.json.JsonMapper;

/** How a note changed, for its writer alone: an earlier text may have been for fewer readers. */
@ApplicationService
public class VisitVersions {

    private final VisitReader visits;
    private final TextVersions versions;
    private final JsonMapper json;

    VisitVersions(VisitReader visits, TextVersions versions, JsonMapper json) {
        this.visits = visits;
        this.versions = versions;
        this.json = json;
    }

    /** The texts that it had, newest first; none when the current user did not write it. */
    public List<Version> of(VisitId id) {
        return visits.page(id)
                .filter(VisitPage::mine)
                .map(it -> versions.of(id.ref()).stream()
                        .map(version -> new Version(version.at(), json.readValue(version.json(), VisitDraft.class)))
                        .toList())
                .orElseGet(List::of);
    }

    /** A note as it once stood. */
    public record Version(Instant at, VisitDraft text) {}
}
