package nl.ruimbaan.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.sheet.Vocabulary;
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
            List.of(
                    "datum",
                    "verteldop",
                    "besluitdatum",
                    "datummelding",
                    "meldingsdatum",
                    "datumontvangst",
                    "ontvangstdatum",
                    "ontvangenop",
                    "aangemaaktop",
                    "aanmaakdatum",
                    "plaatsgevondenop",
                    "datumtijd"),
            List.of(
                    "date",
                    "toldon",
                    "decisiondate",
                    "created",
                    "createdat",
                    "createdon",
                    "creationdate",
                    "received",
                    "receivedat",
                    "submittedat",
                    "confirmed",
                    "datetime"));

    /** Columns that hold the customer's words in files that have no better one, the best first. */
    private static final List<String> INSTEAD = List.of(
            "beschrijving",
            "omschrijving",
            "toelichting",
            "melding",
            "inhoud",
            "description",
            "detail",
            "details",
            "message",
            "titel",
            "title",
            "onderwerp",
            "subject",
            "kop",
            "heading");

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

    /** What the cells of a column can hold. */
    enum Holds {
        TEXT,
        DAY,
        NUMBER,
        /** One of a list of names that the organisation has. */
        NAME
    }

    Holds holds() {
        return switch (this) {
            case WORDS, TITLE, HAPPENED, MATTERED -> Holds.TEXT;
            case DEMAND_TYPE, DEMAND, RIGHT_FIRST_TIME, CHANNEL, TEAM -> Holds.NAME;
            case CONTACTS, HAND_OFFS -> Holds.NUMBER;
            case FIRST_ASKED_ON, HELPED_ON, TOLD_ON -> Holds.DAY;
        };
    }

    /** The field that a refusal speaks of, or null when it is about the whole row. */
    public static @Nullable StoryField ofComponent(String component) {
        return Stream.of(values())
                .filter(it -> it.component.equals(component))
                .findFirst()
                .orElse(null);
    }

    /**
     * What the columns probably hold, by their headings; a column serves once. Where only a title or a description can be the
     * words, it is: the title is then made from the words.
     */
    static Map<StoryField, Integer> guess(List<String> headings) {
        List<String> plain = headings.stream().map(Vocabulary::plain).toList();
        Map<StoryField, Integer> columns = new EnumMap<>(StoryField.class);
        for (StoryField field : values()) {
            Stream.concat(field.synonyms().stream(), field == WORDS ? INSTEAD.stream() : Stream.empty())
                    .map(plain::indexOf)
                    .filter(column -> column >= 0 && !columns.containsValue(column))
                    .findFirst()
                    .ifPresent(column -> columns.put(field, column));
        }
        return columns;
    }

    /** Whether one of these is a heading that we recognise. */
    static boolean isHeading(List<String> cells) {
        return !guess(cells).isEmpty();
    }

    /** The language in which most of the recognised headings are written. */
    static Language language(List<String> headings, Language otherwise) {
        int balance = 0;
        for (StoryField field : values()) {
            for (String heading : headings.stream().map(Vocabulary::plain).toList()) {
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
