package nl.ruimbaan.privacy;

import java.util.Map;
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
        var masked = new StringBuilder(text);
        guard.findings(text).reversed().stream().filter(Finding::sure).forEach(it -> {
            String word = words.getOrDefault(it.kind(), "…");
            masked.replace(it.start(), it.end(), "[" + word + "]");
        });
        return masked.toString();
    }
}
