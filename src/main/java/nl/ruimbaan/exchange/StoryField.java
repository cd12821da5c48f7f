package nl.ruimbaan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/** What a column can hold of a story, with the headings by which we recognise it. */
public enum StoryField {
    WORDS(
            "words",
            List.of(
                    "woorden",
                    "woordenvandeklant",
                    "klantwoorden",
                    "citaat",
                    "klacht",
                    "uitspraak",
                    "verhaal",
                    "opmerking",
                    "tekst"),
            List.of(
                    "words",
                    "customerwords",
                    "quote",
                    "complaint",
                    "verbatim",
                    "story",
                    "comment",
                    "feedback",
                    "text")),
    TITLE("title", List.of("titel", "kop"), List.of("title", "heading", "subject")),
    HAPPENED(
            "happened",
            List.of("watgebeurde", "watergebeurde", "gebeurtenis", "toelichting", "omschrijving"),
            List.of("whathappened", "happened", "details", "description")),
    MATTERED(
            "mattered",
            List.of("wattelde", "watertoedeed", "belangrijk", "context", "categorie", "onderwerp"),
            List.of("whatmattered", "mattered", "category", "topic")),
    DEMAND_TYPE("demandType", List.of("soortklantvraag", "klantvraag"), List.of("demandtype")),
    DEMAND("demand", List.of("waardeoffout", "soortvraag"), List.of("demand", "valueorfailure")),
    RIGHT_FIRST_TIME("rightFirstTime", List.of("ineenkeergoed"), List.of("rightfirsttime")),
    CONTACTS("contacts", List.of("contacten", "aantalcontacten"), List.of("contacts")),
    HAND_OFFS("handOffs", List.of("overdrachten", "aantaloverdrachten"), List.of("handoffs")),
    FIRST_ASKED_ON(
            "firstAskedOn",
            List.of("eerstevraag", "eerstgevraagdop"),
            List.of("firstasked", "firstaskedon", "firstquestion")),
    HELPED_ON("helpedOn", List.of("geholpen", "geholpenop"), List.of("helped", "helpedon")),
    CHANNEL("channel", List.of("kanaal"), List.of("channel")),
    TEAM("team", List.of("team", "afdeling"), List.of("team", "department")),
    TOLD_ON(
            "toldAt",
            List.of("datum", "verteldop", "besluitdatum"),
            List.of("date", "toldon", "decisiondate", "created", "createdat"));

    private final String component;
    private final List<String> dutch;
    private final List<String> english;

    StoryField(String component, List<String> dutch, List<String> english) {
        this.component = component;
        this.dutch = dutch;
        this.english = english;
    }

    public String key() {
        return "exchange.field." + name();
    }

    /** The last part of the id of its choice on the screen: {@code told-on}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The component of the story's draft that it fills, as refusals name it. */
    String component() {
        return component;
    }

    /** The field that a refusal speaks of, or null when it is about the whole row. */
    public static @Nullable StoryField ofComponent(String component) {
        return Stream.of(values())
                .filter(it -> it.component.equals(component))
                .findFirst()
                .orElse(null);
    }

    /** What the columns probably hold, by their headings; a column serves once. */
    static Map<StoryField, Integer> guess(List<String> headings) {
        List<String> plain = headings.stream().map(Words::plain).toList();
        Map<StoryField, Integer> columns = new EnumMap<>(StoryField.class);
        for (StoryField field : values()) {
            field.synonyms().stream()
                    .map(plain::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        return columns;
    }

    /** The language in which most of the recognised headings are written. */
    static Language language(List<String> headings, Language otherwise) {
        int balance = 0;
        for (StoryField field : values()) {
            for (String heading : headings.stream().map(Words::plain).toList()) {
                balance += (field.dutch.contains(heading) ? 1 : 0) - (field.english.contains(heading) ? 1 : 0);
            }
        }
        return balance == 0 ? otherwise : balance > 0 ? Language.NL : Language.EN;
    }

    private List<String> synonyms() {
        List<String> all = new ArrayList<>(dutch);
        all.addAll(english);
        return all;
    }
}
