package org.victimcare.cases.synthetic;

import java.util.List;

/** Names that are frequent in England. The lists of the generator are of another country. */
final class EnglishNames {

    private static final List<String> WOMEN = words("""
            Amelia Olivia Isla Emily Ava Lily Mia Sophie Grace Freya Charlotte Poppy Ella Evie Jessica Daisy Alice Ruby
            Chloe Hannah Lucy Emma Laura Sarah Claire Rachel Rebecca Nicola Joanne Helen Karen Susan Julie Tracey Deborah
            Margaret Christine Patricia Jean Barbara Sheila Dorothy Maureen Pauline Sandra Lorraine Gemma Kerry Natasha
            Zoe Leanne Hayley Abigail Bethany Molly Niamh Orla Erin Seren Naomi""");

    private static final List<String> MEN = words("""
            Oliver George Harry Noah Jack Leo Arthur Oscar Archie Henry Theodore Freddie Charlie Alfie Joshua Thomas
            William James Edward Samuel Daniel Benjamin Adam Luke Matthew Ryan Liam Connor Callum Jordan Aaron Kieran
            Lee Craig Darren Gareth Stuart Neil Paul Mark Stephen Andrew David Ian Kevin Graham Alan Keith Trevor Barry
            Derek Roy Kenneth Ronald Dennis Gordon Marcus Leon Jerome Rhys""");

    private static final List<String> FAMILIES = words("""
            Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts
            Green Hall Wood Jackson Clarke Harris Clark Turner Hill Cooper Ward Morris Moore Baker King Harrison Morgan
            Lee Allen Parker Bennett Young Shaw Cook Watson Richardson Carter Collins Bailey Bell Gray Cox Mills Palmer
            Stevens Webb Rogers Gibson Hunt Holmes Campbell Reid Murray Stewart Marshall Knight Barker Foster Lloyd
            Ellis Chapman Mason Gordon Grant Simpson Pearson Fletcher Dixon Walsh Kelly Murphy Byrne Doyle Bryan Francis
            Joseph Charles Alexander Henry Edwards Lewis Phillips Price Griffiths Owen Barnes Fisher Brooks""");

    private EnglishNames() {}

    static Names.Name of(Dice dice, String gender) {
        return new Names.Name(dice.pick(gender.equals(Names.WOMAN) ? WOMEN : MEN), dice.pick(FAMILIES));
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }
}
