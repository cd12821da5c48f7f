package nl.ruimbaan.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts, in one walk over all that has the words, what each choice would give: it counts where all other wishes are fulfilled. */
final class SidewaysCounts extends SimpleCollector {

    private static final List<SearchPeriod> PERIODS = List.of(SearchPeriod.values());
    private static final List<String> FIELDS = List.of(Field.KIND, Field.TEAM, Field.STATE);

    private final List<Dimension> dimensions = new ArrayList<>();
    private final int[] periods = new int[PERIODS.size()];
    /** When each period begins, in milliseconds: there may be a hundred thousand to compare with it. */
    private final long[] begins;

    private final long wanted;
    private NumericDocValues at = DocValues.emptyNumeric();
    private int many;

    SidewaysCounts(SearchFilter filter, Instant now) {
        begins = PERIODS.stream().mapToLong(it -> begin(it, now)).toArray();
        wanted = filter.period() == null ? Long.MIN_VALUE : begin(filter.period(), now);
        dimensions.add(
                new Dimension(filter.kind() == null ? null : filter.kind().name()));
        dimensions.add(new Dimension(
                filter.team() == null ? null : String.valueOf(filter.team().value())));
        dimensions.add(new Dimension(filter.state().isEmpty() ? null : filter.state()));
    }

    /** One thing that can be chosen. */
    private static final class Dimension {

        private final @Nullable String wanted;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedDocValues values = DocValues.emptySorted();
        private int wantedHere;
        private int[] here = new int[0];
        private int value;

        Dimension(@Nullable String wanted) {
            this.wanted = wanted;
        }

        void begin(SortedDocValues next) throws IOException {
            end();
            values = next;
            here = new int[next.getValueCount()];
            wantedHere = wanted == null ? -1 : next.lookupTerm(new BytesRef(wanted));
        }

        /** @return whether this document has what is wanted */
        boolean at(int document) throws IOException {
            value = values.advanceExact(document) ? values.ordValue() : -1;
            return wanted == null || value == wantedHere;
        }

        void count() {
            if (value >= 0) {
                here[value]++;
            }
        }

        void end() throws IOException {
            for (int i = 0; i < here.length; i++) {
                if (here[i] > 0) {
                    counts.merge(values.lookupOrd(i).utf8ToString(), here[i], Integer::sum);
                }
            }
            here = new int[0];
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (int i = 0; i < FIELDS.size(); i++) {
            dimensions.get(i).begin(DocValues.getSorted(context.reader(), FIELDS.get(i)));
        }
        NumericDocValues moments = DocValues.unwrapSingleton(DocValues.getSortedNumeric(context.reader(), Field.AT));
        at = moments == null ? DocValues.emptyNumeric() : moments;
    }

    @Override
    public void collect(int document) throws IOException {
        long written = at.advanceExact(document) ? at.longValue() : 0;
        boolean inPeriod = written >= wanted;
        int missed = inPeriod ? 0 : 1;
        int missedBy = -1;
        for (int i = 0; i < dimensions.size(); i++) {
            if (!dimensions.get(i).at(document)) {
                missed++;
                missedBy = i;
            }
        }
        if (missed == 0) {
            many++;
            dimensions.forEach(Dimension::count);
            count(written);
        } else if (missed == 1 && inPeriod) {
            dimensions.get(missedBy).count();
        } else if (missed == 1) {
            count(written);
        }
    }

    private void count(long written) {
        for (int i = 0; i < begins.length; i++) {
            if (written >= begins[i]) {
                periods[i]++;
            }
        }
    }

    int many() {
        return many;
    }

    SearchFacets facets() throws IOException {
        for (Dimension each : dimensions) {
            each.end();
        }
        Map<FoundKind, Integer> kinds = new EnumMap<>(FoundKind.class);
        dimensions.get(0).counts.forEach((name, count) -> kinds.put(FoundKind.valueOf(name), count));
        Map<Long, Integer> teams = new HashMap<>();
        dimensions.get(1).counts.forEach((id, count) -> {
            if (!id.isEmpty()) {
                teams.put(Long.valueOf(id), count);
            }
        });
        Map<String, Integer> states = new HashMap<>(dimensions.get(2).counts);
        states.remove(Field.NONE);
        return new SearchFacets(kinds, teams, states, periods());
    }

    private static long begin(SearchPeriod period, Instant now) {
        return now.minus(period.back()).toEpochMilli();
    }

    private Map<SearchPeriod, Integer> periods() {
        Map<SearchPeriod, Integer> found = new EnumMap<>(SearchPeriod.class);
        for (int i = 0; i < periods.length; i++) {
            if (periods[i] > 0) {
                found.put(PERIODS.get(i), periods[i]);
            }
        }
        return found;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
