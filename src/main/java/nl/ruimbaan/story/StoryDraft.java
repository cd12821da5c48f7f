package nl.ruimbaan.story;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.Masked;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.tag.TagText;
import org.jspecify.annotations.Nullable;

/**
 * What a teller may write. Only the customer's words are needed, and how literal they are.
 *
 * @param words the customer's own words
 * @param literal whether they are literally so, or roughly; null until the teller says. With a mask in them they are not
 * @param title proposed from the words when blank
 * @param happened what happened, in Markdown
 * @param mattered what mattered to this customer
 * @param facts as kept, they stand among the other fields
 * @param hidden whether colleagues do not see who tells it
 * @param inNameOf the colleague in whose name it is told; null for one's own
 * @param steps the case step by step, as the customer met it
 * @param tags words of the teller's own, each once, in order
 * @param unread what stands in a field of a day or a number and cannot be read, by field; it cannot be published so
 */
public record StoryDraft(
        String words,
        @Nullable Boolean literal,
        String title,
        String happened,
        String mattered,
        @JsonUnwrapped CaseFacts facts,
        @Nullable TeamId team,
        boolean hidden,
        Language language,
        @Nullable PersonId inNameOf,
        List<CaseStep> steps,
        List<String> tags,
        Map<String, String> unread) {

    public static final int MOST_CONTACTS = 999;
    public static final int MOST_TAGS = 5;

    /** A text that was kept before there were steps, tags and unread fields has none. */
    public StoryDraft {
        literal = Masked.in(words) ? Boolean.FALSE : literal;
        steps = Objects.requireNonNullElse(steps, List.<CaseStep>of());
        tags = TagText.tidy(tags);
        unread = Objects.requireNonNullElse(unread, Map.of());
    }

    /** One in which all could be read. */
    public StoryDraft(
            String words,
            @Nullable Boolean literal,
            String title,
            String happened,
            String mattered,
            CaseFacts facts,
            @Nullable TeamId team,
            boolean hidden,
            Language language,
            @Nullable PersonId inNameOf,
            List<CaseStep> steps,
            List<String> tags) {
        this(words, literal, title, happened, mattered, facts, team, hidden, language, inNameOf, steps, tags, Map.of());
    }

    /** An empty one. */
    public static StoryDraft empty(@Nullable TeamId team, Language language) {
        return new StoryDraft("", null, "", "", "", CaseFacts.NONE, team, false, language, null, List.of(), List.of());
    }

    /** Just the words, as they were said: a story in ten seconds. */
    public static StoryDraft of(String words, Language language) {
        return new StoryDraft(
                words, true, "", "", "", CaseFacts.NONE, null, false, language, null, List.of(), List.of());
    }

    public StoryDraft saying(String newWords) {
        return with(Map.of("words", newWords));
    }

    /** With these words in place of its own, by field; a field that is not named stays, and so do the steps. */
    public StoryDraft with(Map<String, String> texts) {
        return copy(texts, facts, team, hidden, inNameOf, steps, tags);
    }

    /** The same with these tags. */
    public StoryDraft tagged(List<String> newTags) {
        return copy(Map.of(), facts, team, hidden, inNameOf, steps, newTags);
    }

    /** The same about another type of demand. */
    public StoryDraft about(@Nullable DemandTypeId type) {
        return copy(Map.of(), facts.about(type), team, hidden, inNameOf, steps, tags);
    }

    /** The same beside another team. */
    StoryDraft in(@Nullable TeamId other) {
        return copy(Map.of(), facts, other, hidden, inNameOf, steps, tags);
    }

    /** What readers who may not know the teller get of it. */
    StoryDraft withoutTeller() {
        return copy(Map.of(), facts, team, hidden, null, steps, tags);
    }

    /** The same, its teller hidden from colleagues. */
    public StoryDraft hiding() {
        return copy(Map.of(), facts, team, true, inNameOf, steps, tags);
    }

    /** The same in this colleague's name. */
    public StoryDraft toldFor(PersonId colleague) {
        return copy(Map.of(), facts, team, hidden, colleague, steps, tags);
    }

    /** The same, step by step. */
    StoryDraft stepped(List<CaseStep> newSteps) {
        return copy(Map.of(), facts, team, hidden, inNameOf, newSteps, tags);
    }

    private StoryDraft copy(
            Map<String, String> texts,
            CaseFacts newFacts,
            @Nullable TeamId newTeam,
            boolean newHidden,
            @Nullable PersonId colleague,
            List<CaseStep> newSteps,
            List<String> newTags) {
        return new StoryDraft(
                texts.getOrDefault("words", words),
                literal,
                texts.getOrDefault("title", title),
                texts.getOrDefault("happened", happened),
                texts.getOrDefault("mattered", mattered),
                newFacts,
                newTeam,
                newHidden,
                language,
                colleague,
                newSteps,
                newTags,
                unread);
    }

    /** What was written, by field. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("words", words);
        texts.put("title", title);
        texts.put("happened", happened);
        texts.put("mattered", mattered);
        texts.put("tags", String.join(", ", tags));
        for (int i = 0; i < steps.size(); i++) {
            texts.put(CaseStep.field(i, "met"), steps.get(i).met());
            texts.put(CaseStep.field(i, "why"), steps.get(i).why());
        }
        return texts;
    }

    /** Whether the teller said that the customer said it so. Not called as the field is: what is not answered would be kept as no. */
    public boolean wasSaidSo() {
        return Boolean.TRUE.equals(literal);
    }

    /** The title as written, or else proposed. */
    public String titleOrProposal() {
        return title.isBlank() ? TitleProposal.from(words) : title.strip();
    }

    /** Why it cannot be published like this; empty when it can. */
    public List<Refusal> refusals(LocalDate today) {
        return new StoryRefusals(this, today).all();
    }
}
