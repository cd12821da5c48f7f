package nl.ruimbaan.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Covers what surely tells who a text is about, where nobody is there to be asked. */
@Component
public class Masking {

    private final OrganisationGuard guard;

    Masking(OrganisationGuard guard) {
        this.guard = guard;
    }

    /**
     * The text with each sure finding in square brackets; the same text when there is none.
     *
     * @param words what each kind is called
     */
    public String masked(String text, Map<FindingKind, String> words) {
        return masked(text, guard.findings(text), words);
    }

    /** The same for eyes that nobody can be asked about: empty where something may tell who the text is about, and is not sure. */
    public Optional<String> beyondDoubt(String text, Map<FindingKind, String> words) {
        List<Finding> found = guard.findings(text);
        return found.stream().allMatch(Finding::sure) ? Optional.of(masked(text, found, words)) : Optional.empty();
    }

    private static String masked(String text, List<Finding> found, Map<FindingKind, String> words) {
        var masked = new StringBuilder(text);
        found.reversed().stream().filter(Finding::sure).forEach(it -> {
            String word = words.getOrDefault(it.kind(), "…");
            masked.replace(it.start(), it.end(), "[" + word + "]");
        });
        return masked.toString();
    }
}
