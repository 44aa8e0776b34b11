package org.victimcare.launcher;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.victimcare.testkit.HouseRules;

class SizesTest {

    @TestFactory
    Stream<DynamicTest> nothingIsTooLongToBeRead() {
        return Stream.of(HouseRules.sizes());
    }
}
