package nl.ruimbaan.kiosk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.ui.Translations;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.demand.DemandShares;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.FindingKind;
import nl.ruimbaan.privacy.Masking;
import nl.ruimbaan.security.RunAs;
import org.springframework.stereotype.Component;

/**
 * What there is to show, in turn: a customer's words, what was taken away, a chart, a lesson. Read once for all screens, until
 * something is written, so that what somebody hides is gone at the next look.
 */
@Component
class KioskSlides {

    private static final int QUOTES = 6;
    private static final int OTHERS = 4;

    private final KioskSlideReader reader;
    private final KioskNameReader names;
    private final DemandFigures figures;
    private final Masking masking;
    private final Translations texts;
    private final RunAs runAs;
    private final Supplier<List<Slide>> known;

    KioskSlides(
            KioskSlideReader reader,
            KioskNameReader names,
            DemandFigures figures,
            Masking masking,
            Translations texts,
            RunAs runAs,
            Writes writes) {
        this.reader = reader;
        this.names = names;
        this.figures = figures;
        this.masking = masking;
        this.texts = texts;
        this.runAs = runAs;
        known = writes.remember(this::read);
    }

    List<Slide> inTurn() {
        return known.get();
    }

    private List<Slide> read() {
        var bare = new WithoutNames(masking, masks(), names.names());
        List<Slide> lessons =
                inTurn(List.of(some(OTHERS, reader.stopped(), bare::of), some(OTHERS, reader.normal(), bare::of)));
        return inTurn(List.of(
                some(QUOTES, reader.words(), bare::of),
                some(OTHERS, reader.gone(), bare::of),
                shares(),
                some(OTHERS, lessons, Optional::of)));
    }

    /** The first few of which there is something to show. */
    private static <T> List<Slide> some(int few, List<T> all, Function<T, Optional<Slide>> shown) {
        return all.stream().map(shown).flatMap(Optional::stream).limit(few).toList();
    }

    /** Figures of the whole organisation, which every colleague sees. */
    private List<Slide> shares() {
        DemandShares shares = runAs.reader(() -> figures.shares(FigureScope.ALL));
        return Stream.of(share("right", shares.rightFirstTime()), share("failure", shares.failure()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Slide> share(String share, Optional<DemandSeries> series) {
        return series.map(it -> new Slide.Share(share, it));
    }

    private Map<Language, Map<FindingKind, String>> masks() {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> Arrays.stream(FindingKind.values())
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        kind -> texts.in(language.locale(), "privacy.masked." + kind)))));
    }

    /** One of each kind, then another one of each, until there are no more. */
    static List<Slide> inTurn(List<List<Slide>> kinds) {
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        List<Slide> turns = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<Slide> kind : kinds) {
                if (i < kind.size()) {
                    turns.add(kind.get(i));
                }
            }
        }
        return List.copyOf(turns);
    }
}
