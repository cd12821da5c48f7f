package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("database")
@EnabledIfSystemProperty(named = "ruimbaan.test.database", matches = "postgres")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseLettersReaderTest {

    @ParameterizedTest
    @CsvSource({
        "letters_c, locale 'C', true",
        "letters_builtin, locale_provider builtin builtin_locale 'C.UTF-8', true",
        "letters_nl, locale_provider icu icu_locale 'nl', false"
    })
    void a_postgresql_that_knows_letters_by_their_codes_is_noticed(
            String name, String made, boolean noticed, CapturedOutput log) {
        String address = TestDatabase.freshPostgres(name, "encoding 'UTF8' " + made + " template template0");
        var source = new DriverManagerDataSource(address, "postgres", "postgres");

        new DatabaseLettersReader(JdbcClient.create(source), details(address)).look();

        assertThat(log.getOut().contains("in the order of their codes")).isEqualTo(noticed);
    }

    private static JdbcConnectionDetails details(String address) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "postgres";
            }

            @Override
            public String getJdbcUrl() {
                return address;
            }
        };
    }
}
