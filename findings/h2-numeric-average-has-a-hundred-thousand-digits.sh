#!/bin/sh
# com.h2database:h2 2.4.240.
#
# One expects that a third of a `numeric` without a size has some twenty digits, as in PostgreSQL, above all in the mode that bears its name.
# In that mode H2 takes `numeric` for a decimal number of a hundred thousand digits, and works every one of them out: the quotient or the
# average of a few small numbers is a text of a hundred thousand characters in each row. Outside that mode the same `numeric` has no digits
# behind the point at all: two thirds are 1, and so is the average of 1, 1 and 2. Either way nothing is raised.
# Whoever writes SQL for both must give `numeric` its size.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q dependency:copy -Dartifact=com.h2database:h2:2.4.240 -DoutputDirectory=. >mvn.log 2>&1 || { cat mvn.log; exit 1; }
cat >Third.java <<'JAVA'
import java.sql.DriverManager;

class Third {
    public static void main(String[] none) throws Exception {
        for (String mode : new String[] {"PostgreSQL", "Regular"}) {
            try (var connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=" + mode); var sql = connection.createStatement()) {
                sql.execute("create table measure (amount numeric, sized numeric(10, 2))");
                sql.execute("insert into measure values (1, 1), (1, 1), (2, 2)");
                for (String asked : new String[] {"max(amount) / 3", "avg(amount)", "max(sized) / 3", "avg(sized)"}) {
                    var seen = sql.executeQuery("select " + asked + " from measure");
                    seen.next();
                    String number = seen.getBigDecimal(1).toPlainString();
                    String shown = number.length() > 40 ? number.substring(0, 8) + "... of " + number.length() + " characters" : number;
                    System.out.println(mode + ", " + asked + ": " + shown);
                }
            }
        }
    }
}
JAVA
java -cp h2-2.4.240.jar Third.java >seen.txt
cat seen.txt
cat >expected.txt <<'TXT'
PostgreSQL, max(amount) / 3: 0.666666... of 100002 characters
PostgreSQL, avg(amount): 1.333333... of 100001 characters
PostgreSQL, max(sized) / 3: 0.6666666666666666666667
PostgreSQL, avg(sized): 1.333333333333
Regular, max(amount) / 3: 1
Regular, avg(amount): 1
Regular, max(sized) / 3: 0.6666666666666666666667
Regular, avg(sized): 1.333333333333
TXT
diff expected.txt seen.txt && echo "Still so."
