package nl.ruimbaan.operation;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a database lets nobody in, by the codes of H2 and PostgreSQL. */
enum DatabaseRefusal {
    IN_USE(
            "another process has the database open",
            "stop the other portal, or give this one a folder of its own with RUIMBAAN_DATA.",
            "90020"),
    WRONG_PASSWORD(
            "the database refuses this account and password",
            "look at RUIMBAAN_DB_USER and RUIMBAAN_DB_PASSWORD.",
            "28000",
            "28P01"),
    NO_SUCH_DATABASE("there is no such database", "make it (create database …), or look at RUIMBAAN_DB_URL.", "3D000"),
    MAY_NOT_MAKE_TABLES(
            "the account may not make tables in the database", "let it: grant create on schema public to …", "42501"),
    READ_ONLY(
            "the database cannot be written",
            "let the account of the portal write the file and its folder, or choose another folder with RUIMBAAN_DATA.",
            "90028",
            "90031",
            "90097",
            "25006"),
    DAMAGED("the file is damaged, or no database of this kind", "restore the last back-up.", "90030", "90048", "90049"),
    NO_ANSWER(
            "no database answers",
            "start the database, or look at RUIMBAAN_DB_URL and at what stands between.",
            "08001",
            "08003",
            "08004",
            "08006",
            "57P03",
            "53300");

    private final String what;
    private final String whatToDo;
    private final List<String> states;

    DatabaseRefusal(String what, String whatToDo, String... states) {
        this.what = what;
        this.whatToDo = whatToDo;
        this.states = List.of(states);
    }

    static @Nullable DatabaseRefusal of(SQLException failure) {
        return Arrays.stream(values())
                .filter(it -> it.states.contains(String.valueOf(failure.getSQLState()))
                        || it.states.contains(Integer.toString(failure.getErrorCode())))
                .findFirst()
                .orElse(null);
    }

    String what() {
        return what;
    }

    String whatToDo() {
        return whatToDo;
    }
}
