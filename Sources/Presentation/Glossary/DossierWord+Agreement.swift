package import Values

/// Words of the consortium agreement.
extension DossierWord {
  package static let agreement = Phrase(
    en: "Consortium agreement (draft)",
    sv: "Konsortieavtal (utkast)",
    da: "Konsortieaftale (udkast)")
  package static let parties = Phrase(
    en: "Parties",
    sv: "Parter",
    da: "Parter")
  package static let purpose = Phrase(
    en: "Purpose",
    sv: "Syfte",
    da: "Formål")
  package static let leadMandate = Phrase(
    en: "The leader and its mandate",
    sv: "Ledaren och dess fullmakt",
    da: "Lederen og dens fuldmagt")
  package static let division = Phrase(
    en: "Division of the work",
    sv: "Fördelning av arbetet",
    da: "Fordeling af arbejdet")
  package static let divisionText = Phrase(
    en:
      "Each party answers to the others for its own part. Prices are agreed between each party and the administrator and are not told to the other parties.",
    sv:
      "Varje part svarar inför de andra för sin egen del. Priser avtalas mellan varje part och den som administrerar anbudet och lämnas inte till de andra parterna.",
    da:
      "Hver part svarer over for de andre for sin egen del. Priser aftales mellem hver part og den, der administrerer tilbuddet, og gives ikke videre til de andre parter."
  )
  package static let liability = Phrase(
    en: "Liability",
    sv: "Ansvar",
    da: "Ansvar")
  package static let liabilityText = Phrase(
    en:
      "Towards the buyer the parties are jointly and severally liable if the contract says so. Between themselves each bears the loss that its own part causes. Check what the contract demands before you sign.",
    sv:
      "Mot köparen ansvarar parterna solidariskt om kontraktet säger det. Sinsemellan bär var och en den förlust som dess egen del orsakar. Kontrollera vad kontraktet kräver innan ni skriver under.",
    da:
      "Over for ordregiver hæfter parterne solidarisk, hvis kontrakten siger det. Indbyrdes bærer hver part det tab, som dens egen del forårsager. Kontrollér kontraktens krav, før I underskriver."
  )
  package static let sharedCosts = Phrase(
    en: "Shared costs",
    sv: "Gemensamma kostnader",
    da: "Fælles omkostninger")
  package static let information = Phrase(
    en: "Information walls",
    sv: "Informationshinder",
    da: "Informationsbarrierer")
  package static let informationText = Phrase(
    en:
      "The administrator alone sees all prices, costs and answers on capacity. No party asks another for its prices, its costs or its interest in other contracts, and the administrator keeps a record of what is disclosed.",
    sv:
      "Endast den som administrerar anbudet ser alla priser, kostnader och svar om kapacitet. Ingen part frågar en annan om priser, kostnader eller intresse för andra kontrakt, och administratören för en logg över vad som lämnas ut.",
    da:
      "Kun den, der administrerer tilbuddet, ser alle priser, omkostninger og svar om kapacitet. Ingen part spørger en anden om priser, omkostninger eller interesse for andre kontrakter, og administratoren fører en log over, hvad der videregives."
  )
  package static let withdrawal = Phrase(
    en: "Withdrawal",
    sv: "Utträde",
    da: "Udtræden")
  package static let withdrawalText = Phrase(
    en:
      "Until the tender is handed in a party may withdraw by written notice to the leader. Afterwards it is bound as long as the tender is. Whether the rest may go on without it is for the buyer and the law to decide.",
    sv:
      "Fram till att anbudet lämnas får en part dra sig ur genom skriftligt besked till ledaren. Därefter är den bunden så länge anbudet är det. Om de övriga får fortsätta utan den avgörs av köparen och lagen.",
    da:
      "Indtil tilbuddet er afgivet, kan en part trække sig ved skriftlig meddelelse til lederen. Derefter er den bundet, så længe tilbuddet er det. Om de øvrige kan fortsætte uden den, afgøres af ordregiver og loven."
  )
  package static let changes = Phrase(
    en: "Changes in the group",
    sv: "Ändringar i gruppen",
    da: "Ændringer i gruppen")
  package static let changesText = Phrase(
    en:
      "A change of parties after the tender is handed in needs the consent of all parties and an answer from the buyer. A reserved contract may be lost if a party no longer meets the reservation.",
    sv:
      "En ändring av parterna efter att anbudet lämnats kräver alla parters samtycke och besked från köparen. Ett reserverat kontrakt kan gå förlorat om en part inte längre uppfyller reservationen.",
    da:
      "En ændring af parterne efter tilbuddets afgivelse kræver alle parters samtykke og svar fra ordregiver. En reserveret kontrakt kan gå tabt, hvis en part ikke længere opfylder reservationen."
  )
  package static let competition = Phrase(
    en: "Competition",
    sv: "Konkurrens",
    da: "Konkurrence")
  /// That every answer is there, and no more: what a party answered is for the administrator (CMP-04).
  package static let allAnswered = Phrase(
    en: "Each party has answered to the administrator whether it could tender alone.",
    sv: "Varje part har svarat administratören på om den kunde lämna anbud ensam.",
    da: "Hver part har over for administratoren svaret på, om den kunne byde alene.")
  package static let answersAwaited = Phrase(
    en:
      "Before signature each party answers in writing, to the administrator only, whether it could tender alone. Day on which all answers were in: ____________ (filled in by the administrator; do not sign before).",
    sv:
      "Före underskrift svarar varje part skriftligt, och bara till administratören, på om den kunde lämna anbud ensam. Dag då alla svar hade kommit in: ____________ (fylls i av administratören; skriv inte under innan dess).",
    da:
      "Før underskrift svarer hver part skriftligt, og kun til administratoren, på, om den kunne byde alene. Dag, hvor alle svar var modtaget: ____________ (udfyldes af administratoren; underskriv ikke før)."
  )
  package static let competitionText = Phrase(
    en:
      "Parties that could tender alone are competitors, and tendering together must then be justified. The answers are kept by the administrator.",
    sv:
      "Parter som kunde lämna anbud ensamma är konkurrenter, och att lämna anbud tillsammans måste då kunna motiveras. Svaren förvaras hos administratören.",
    da:
      "Parter, der kunne byde alene, er konkurrenter, og et fælles tilbud skal da kunne begrundes. Svarene opbevares hos administratoren."
  )
  package static let term = Phrase(
    en: "Term",
    sv: "Avtalstid",
    da: "Løbetid")
  package static let termText = Phrase(
    en:
      "The agreement holds from signature until the contract with the buyer has ended, or until it is settled that no contract comes about.",
    sv:
      "Avtalet gäller från underskrift tills kontraktet med köparen har löpt ut, eller tills det står klart att inget kontrakt kommer till stånd.",
    da:
      "Aftalen gælder fra underskrift, til kontrakten med ordregiver er udløbet, eller til det står klart, at ingen kontrakt indgås."
  )
}
