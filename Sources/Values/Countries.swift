/// Countries as three letters, whatever a format writes.
package enum Countries {
  /// ISO 3166-1: two letters and then three, for each country.
  private static let iso = """
    ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA
    AZAZE BABIH BBBRB BDBGD BEBEL BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES
    BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD CFCAF CGCOG CHCHE CICIV CKCOK
    CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA
    DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA
    GAGAB GBGBR GDGRD GEGEO GFGUF GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS
    GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN IDIDN IEIRL ILISR IMIMN ININD
    IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA
    KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA
    LYLBY MAMAR MCMCO MDMDA MEMNE MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ
    MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM NCNCL NENER NFNFK NGNGA NINIC
    NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
    PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC
    SDSDN SESWE SGSGP SHSHN SISVN SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV
    SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL TLTLS TMTKM TNTUN TOTON TRTUR
    TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
    VNVNM VUVUT WFWLF WSWSM YEYEM YTMYT ZAZAF ZMZMB ZWZWE
    """

  /// What notices use beside ISO: Greece and the United Kingdom as the EU writes them, and Kosovo.
  private static let others = ["EL": "GRC", "UK": "GBR", "1A": "1A0", "XK": "1A0", "XKX": "1A0"]

  private static let threeLetters: [String: String] = {
    var table = others
    for pair in iso.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      table[String(pair.prefix(2))] = String(pair.suffix(3))
    }
    return table
  }()

  private static let twoLetterCodes = Dictionary(
    threeLetters.filter { others[$0.key] == nil || $0.key == "1A" }.map { ($1, $0) }
  ) { first, _ in first }

  /// The code of ISO 3166-1 alpha-2 for three letters, as in `SE`; `nil` for what is no country.
  package static func twoLetters(_ code: String) -> String? { twoLetterCodes[code] }

  /// `SE` and `SWE` are `SWE`; a code that nobody knows stays as it is.
  package static func normalised(_ code: String) -> String {
    if code.utf8.count == 3, code != "XKX" { return code }
    return threeLetters[code] ?? threeLetters[code.uppercased()] ?? code
  }

  /// Whether three letters are some country's.
  package static func isKnown(_ code: String) -> Bool { known.contains(code) }

  private static let known = Set(threeLetters.values)
}
