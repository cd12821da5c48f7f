package nl.ruimbaan.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TextVersions;
import nl.ruimbaan.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Stands before every text that is published: a sure finding is masked, or somebody said why it may stay. The log holds what
 * kinds were found and how many, never the text.
 */
@Component
public class PublishingGuard {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingGuard.class);
    private static final String MASK = "[…]";

    private final OrganisationGuard guard;
    private final PrivacyAnswers answers;
    private final TextVersions versions;
    private final CurrentUser user;

    PublishingGuard(OrganisationGuard guard, PrivacyAnswers answers, TextVersions versions, CurrentUser user) {
        this.guard = guard;
        this.answers = answers;
        this.versions = versions;
        this.user = user;
    }

    /**
     * The refusals so far, and one for each field that holds an unanswered sure finding.
     *
     * @param item 0 for a new one
     * @param texts what was written, by field
     */
    public List<Refusal> after(List<Refusal> refusals, ItemKind kind, long item, Map<String, String> texts) {
        List<Refusal> all = new ArrayList<>(refusals);
        Map<FindingKind, Integer> counts = new TreeMap<>();
        texts.forEach((field, text) -> {
            List<Finding> open = unanswered(kind, item, text);
            open.forEach(it -> counts.merge(it.kind(), 1, Integer::sum));
            if (!open.isEmpty()) {
                all.add(Refusal.of(
                        field, "privacy.refused." + open.getFirst().kind().name()));
            }
        });
        if (!counts.isEmpty()) {
            LOG.info("Held up before publishing, {}: {}", kind, counts);
        }
        return List.copyOf(all);
    }

    /** The first text of an item is stored: the answers of its writer go with it. */
    public void published(ItemRef item, Map<String, String> texts) {
        published(0, item, texts);
    }

    /**
     * The same for a text that waited.
     *
     * @param from the number under which its answers were given
     */
    public void published(long from, ItemRef item, Map<String, String> texts) {
        handOver(from, item, texts);
    }

    /** A later text of an item is stored: what it holds no longer is gone from the earlier ones too. */
    public void publishedAnew(ItemRef item, Map<String, String> texts) {
        Set<String> standing = handOver(item.number(), item, texts);
        versions.rewrite(item, text -> masked(text, standing));
    }

    private Set<String> handOver(long from, ItemRef item, Map<String, String> texts) {
        Set<String> standing = new HashSet<>();
        Map<FindingKind, Integer> counts = new TreeMap<>();
        texts.values()
                .forEach(text -> guard.findings(text).forEach(it -> {
                    standing.add(PrivacyAnswers.fingerprint(it.in(text)));
                    counts.merge(it.kind(), 1, Integer::sum);
                }));
        answers.published(user.id(), item.kind(), from, item.number(), standing);
        if (!counts.isEmpty()) {
            LOG.info("Published with what may stay, {}: {}", item.kind(), counts);
        }
        return standing;
    }

    private List<Finding> unanswered(ItemKind kind, long item, String text) {
        List<Finding> sure = guard.findings(text).stream().filter(Finding::sure).toList();
        if (sure.isEmpty()) {
            return sure;
        }
        Set<String> answered = answers.of(user.id(), kind, item);
        return sure.stream()
                .filter(it -> !answered.contains(PrivacyAnswers.fingerprint(it.in(text))))
                .toList();
    }

    private String masked(String text, Set<String> standing) {
        var masked = new StringBuilder(text);
        for (Finding it : guard.findings(text).reversed()) {
            if (!standing.contains(PrivacyAnswers.fingerprint(it.in(text)))) {
                masked.replace(it.start(), it.end(), MASK);
            }
        }
        return masked.toString();
    }
}
