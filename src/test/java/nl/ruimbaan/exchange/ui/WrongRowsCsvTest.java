package nl.ruimbaan.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongRowsCsvTest {

    @Test
    void no_cell_begins_like_a_formula() {
        assertThat(WrongRowsCsv.safe("=SUM(A1)")).isEqualTo("'=SUM(A1)");
        assertThat(WrongRowsCsv.safe("@x")).isEqualTo("'@x");
        assertThat(WrongRowsCsv.safe("-1")).isEqualTo("'-1");
        assertThat(WrongRowsCsv.safe("Hallo = ja")).isEqualTo("Hallo = ja");
        assertThat(WrongRowsCsv.safe("")).isEmpty();
    }
}
